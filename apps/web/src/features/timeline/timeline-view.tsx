import type { Timeline } from '@koreplan/contract'
import { useCallback, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Legend } from '../../charts/legend.tsx'
import { useFormat } from '../../lib/format.ts'
import { NoActivities } from '../activities/no-activities.tsx'
import { DatesDialog } from './dates-dialog.tsx'
import { legendEntries } from './legend-entries.tsx'
import { toggled } from './search.ts'
import { TableSection } from './table-section.tsx'
import styles from './timeline-page.module.css'
import { TimelinePaper } from './timeline-paper.tsx'
import { TimelineRegion } from './timeline-region.tsx'
import { TimelineToolbar } from './timeline-toolbar.tsx'
import TimingConflict from './timing-conflict.tsx'
import { useIsPrinting } from './use-printing.ts'
import { useScene } from './use-scene.ts'
import { useTimelineEditing } from './use-timeline-editing.ts'
import { useTimelineSearch } from './use-timeline-search.ts'

/** The timeline with its tools and legend, or what to do when nothing was found. */
export function TimelineView({ timeline }: { readonly timeline: Timeline }) {
  const { t } = useTranslation(['timeline', 'general', 'words', 'decisions'])
  const format = useFormat()
  const scene = useScene(timeline)
  const { zoom, folded, setZoom, setFolded } = useTimelineSearch()
  const keysId = useId()
  const isPrinting = useIsPrinting()
  const { editing, opened, close, activities, milestones } = useTimelineEditing()
  const row = timeline.rows.find(({ number }) => number === opened)
  const onFold = useCallback(
    (area: string) => setFolded(toggled(folded, area)),
    [folded, setFolded],
  )
  if (timeline.rows.length === 0) return <NoActivities />
  return (
    <div className={styles.view}>
      <TimelineToolbar
        timeline={timeline}
        zoom={zoom}
        folded={folded}
        onZoom={setZoom}
        onFolded={setFolded}
      />
      <div className={styles.legend}>
        <Legend entries={legendEntries(timeline, t, format)} />
      </div>
      {isPrinting && <TimelinePaper scene={scene} />}
      <TimelineRegion
        scene={scene}
        zoom={zoom}
        folded={folded}
        onZoom={setZoom}
        onFold={onFold}
        editing={editing}
        describedBy={keysId}
      />
      <p className={`${styles.keys} no-print`} aria-hidden>
        {t('keysShort')} {editing && t('keysEditShort')}
      </p>
      <p id={keysId} hidden>
        {t('keys')} {editing && t('keysEdit')}
      </p>
      <TableSection scene={scene} />
      {row && (
        <DatesDialog
          key={row.number}
          row={row}
          onReschedule={milestones.reschedule}
          onClose={close}
        />
      )}
      {activities.contested && (
        <TimingConflict
          conflicts={activities.contested.conflicts}
          onYours={() => activities.settle(true)}
          onClose={() => activities.settle(false)}
        />
      )}
      {milestones.contested && (
        <TimingConflict
          conflicts={milestones.contested.conflicts}
          words={milestones.words}
          onYours={() => milestones.settle(true)}
          onClose={() => milestones.settle(false)}
        />
      )}
    </div>
  )
}
