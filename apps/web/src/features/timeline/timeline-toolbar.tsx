import type { Timeline } from '@koreplan/contract'
import { ChevronsDownUp, ChevronsUpDown } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { ActivityCount } from '../activities/activity-count.tsx'
import type { Zoom } from './search.ts'
import styles from './timeline-page.module.css'
import { ZoomSwitch } from './zoom-switch.tsx'

const ViewsMenu = lazy(() => import('../views/views-menu.tsx'))

interface Props {
  readonly timeline: Timeline
  readonly zoom: Zoom
  readonly folded: ReadonlySet<string>
  readonly onZoom: (zoom: Zoom) => void
  readonly onFolded: (areas: readonly string[]) => void
}

/** How many activities there are, how closely time is looked at, and all areas at once. */
export function TimelineToolbar({ timeline, zoom, folded, onZoom, onFolded }: Props) {
  const { t } = useTranslation('timeline')
  const areas = timeline.areas.filter(({ parent }) => parent === null)
  const isAllFolded = areas.every(({ number }) => folded.has(number))
  return (
    <div className={styles.toolbar}>
      <ActivityCount shown={timeline.rows.length} total={timeline.total} />
      <div className={`${styles.tools} no-print`}>
        <Suspense>
          <ViewsMenu page="timeline" />
        </Suspense>
        <Button
          look="plain"
          onClick={() => onFolded(isAllFolded ? [] : areas.map(({ number }) => number))}
        >
          {isAllFolded ? (
            <ChevronsUpDown aria-hidden size={18} />
          ) : (
            <ChevronsDownUp aria-hidden size={18} />
          )}
          {t(isAllFolded ? 'openAll' : 'foldAll')}
        </Button>
        <ZoomSwitch zoom={zoom} onZoom={onZoom} />
      </div>
    </div>
  )
}
