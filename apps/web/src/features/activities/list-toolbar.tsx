import { exportActivities, type Ending } from '@koreplan/contract'
import { lazy, Suspense } from 'react'
import { fileAddress } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { FileLinks } from '../../ui/file-links.tsx'
import { usePlace } from '../plan/use-place.ts'
import { useMay } from '../session/use-session.ts'
import styles from './activities-page.module.css'
import { ActivityCount } from './activity-count.tsx'
import { ColumnChooser } from './column-chooser.tsx'
import { sheetColumnsOf } from './sheet-columns.ts'
import { isArchive } from './filters.ts'
import { asked } from './queries.ts'
import { useActivityFilters } from './use-activity-filters.ts'

const NewActivity = lazy(() => import('../activity-editing/new-activity.tsx'))
const ViewsMenu = lazy(() => import('../views/views-menu.tsx'))

/** How many there are, which columns are shown, and the same list as a file. */
export function ListToolbar({ shown, total }: { shown: number; total: number | undefined }) {
  const { language } = useFormat()
  const { plan, asOf } = usePlace()
  const { filters } = useActivityFilters()
  const mayEdit = useMay('activity.edit')
  const fileOf = (ending: Ending): string =>
    fileAddress(exportActivities, {
      params: { plan, ending },
      query: { ...asked(filters, asOf), columns: sheetColumnsOf(filters), lang: language },
    })
  return (
    <div className={styles.toolbar}>
      <ActivityCount shown={shown} total={total} />
      <div className={`${styles.actions} no-print`}>
        <Suspense>
          <ViewsMenu page="activities" />
        </Suspense>
        {mayEdit && !isArchive(filters) && (
          <Suspense>
            <NewActivity area={filters.area} />
          </Suspense>
        )}
        <ColumnChooser />
        <FileLinks addressOf={fileOf} />
      </div>
    </div>
  )
}
