import type { Area } from '@koreplan/contract'
import { Link } from '@tanstack/react-router'
import { ArrowDownUp } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { Section } from '../../ui/section.tsx'
import { ActivityTable } from '../activities/activity-table.tsx'
import type { TableColumn } from '../activities/columns.tsx'
import { useMay } from '../session/use-session.ts'
import styles from './area-page.module.css'
import { groupsOf } from './order.ts'

const AreaOrder = lazy(() => import('./area-order.tsx'))
const NewActivity = lazy(() => import('../activity-editing/new-activity.tsx'))

/** All but the area, which is the page's own. */
const COLUMNS: readonly TableColumn[] = [
  'number',
  'title',
  'lead',
  'state',
  'schedule',
  'progress',
  'dates',
  'lastUpdated',
  'spent',
  'hours',
]

export function AreaActivities({ area }: { area: Area }) {
  const { t } = useTranslation('area')
  const mayEdit = useMay('activity.edit')
  const [ordering, setOrdering] = useState(false)
  const hasOrder = mayEdit && groupsOf(area.activities).some((rows) => rows.length > 1)
  const table = <ActivityTable rows={area.activities} columns={COLUMNS} label={t('activities')} />
  return (
    <Section title={t('activities')}>
      {area.activities.length === 0 ? (
        <EmptyNotice title={t('noActivities')} />
      ) : ordering && hasOrder ? (
        <Suspense fallback={table}>
          <AreaOrder area={area} />
        </Suspense>
      ) : (
        table
      )}
      <div className={`${styles.toList} no-print`}>
        {mayEdit && (
          <Suspense>
            <NewActivity area={area.number} />
          </Suspense>
        )}
        {hasOrder && (
          <Button onClick={() => setOrdering(!ordering)}>
            <ArrowDownUp aria-hidden size={18} />
            {t(ordering ? 'orderDone' : 'order')}
          </Button>
        )}
        <Link to="/activities" search={{ area: area.number }}>
          {t('seeList')}
        </Link>
      </div>
    </Section>
  )
}
