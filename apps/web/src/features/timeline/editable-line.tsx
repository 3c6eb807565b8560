import { CalendarClock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { ActivityCells } from './activity-cells.tsx'
import { BarGrips } from './bar-grips.tsx'
import grips from './bar-grips.module.css'
import { stretchOf } from './bars.ts'
import type { ActivityLine } from './lines.ts'
import styles from './lines.module.css'
import { MilestoneGrips } from './milestone-grips.tsx'
import { ownPeriod } from './retime.ts'
import type { Editing } from './use-timeline-editing.ts'
import { useBarDrag } from './use-bar-drag.ts'
import { useBarKeys } from './use-bar-keys.ts'
import { useMilestoneDrag } from './use-milestone-drag.ts'
import type { Scene } from './use-scene.ts'

interface Props {
  readonly line: ActivityLine
  readonly scene: Scene
  readonly isCurrent: boolean
  readonly editing: Editing
}

const withMoved = <M extends { readonly id: number }>(all: readonly M[], moved: M): M[] =>
  all.map((one) => (one.id === moved.id ? moved : one))

/** An activity whose dates, and whose milestones' dates, can be moved: by pointer, by keys, or as fields. */
export function EditableLine({ line, scene, isCurrent, editing }: Props) {
  const { t } = useTranslation('timeline')
  const format = useFormat()
  const { row } = line
  const period = ownPeriod(row)
  const onDone = (to: NonNullable<typeof period>): void => editing.onRetime(row, to)
  const onOpen = (): void => editing.onOpen(row.number)
  const drag = useBarDrag({ axis: scene.axis, onDone })
  const diamonds = useMilestoneDrag({
    row,
    axis: scene.axis,
    onReschedule: editing.onReschedule,
  })
  const { moved: milestone } = diamonds
  const { draft: moved, ...keys } = useBarKeys({ period, onDone, onOpen })
  const draft = drag.draft ?? moved
  const bar = period && stretchOf((draft ?? period).start, (draft ?? period).end, scene.place)
  return (
    <ActivityCells
      line={line}
      scene={scene}
      isCurrent={isCurrent}
      {...(draft && { shown: { ...row, ...draft } })}
      {...(milestone && { shown: { ...row, milestones: withMoved(row.milestones, milestone) } })}
      keys={keys}
      tools={
        <button
          type="button"
          className={styles.edit}
          tabIndex={isCurrent ? 0 : -1}
          aria-label={t('editDates', { number: row.number })}
          title={t('editDates', { number: row.number })}
          onClick={onOpen}
        >
          <CalendarClock aria-hidden size={16} />
        </button>
      }
      over={
        <>
          {period && bar && (
            <>
              <BarGrips
                bar={bar}
                onBegin={(grip, event) => drag.begin(grip, period, event)}
                onMove={drag.move}
                onEnd={drag.end}
                onLetGo={drag.letGo}
                onClick={drag.click}
              />
              <output className={grips.draft} style={{ left: `${bar.left}%` }} hidden={!draft}>
                {draft && format.period(draft.start, draft.end)}
              </output>
            </>
          )}
          <MilestoneGrips milestones={row.milestones} place={scene.place} {...diamonds.grips} />
          {milestone && (
            <output className={grips.draft} style={{ left: `${scene.place(milestone.dueDate)}%` }}>
              {format.date(milestone.dueDate)} · <span lang="da">{milestone.title}</span>
            </output>
          )}
        </>
      }
    />
  )
}
