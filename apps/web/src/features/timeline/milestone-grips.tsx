import type { MouseEvent, PointerEvent } from 'react'
import type { TimelineRow } from '@koreplan/contract'
import styles from './bar-grips.module.css'
import type { Place } from './span.ts'

type Milestone = TimelineRow['milestones'][number]

interface Props {
  readonly milestones: readonly Milestone[]
  readonly place: Place
  readonly onBegin: (milestone: Milestone, event: PointerEvent<HTMLElement>) => void
  readonly onMove: (event: PointerEvent<HTMLElement>) => void
  readonly onEnd: () => void
  readonly onLetGo: () => void
  readonly onClick: (event: MouseEvent) => void
}

/** What milestones are taken hold of by, for the pointer alone: their dates are fields too. */
export function MilestoneGrips({ milestones, place, onBegin, ...on }: Props) {
  return milestones.map((milestone) =>
    milestone.dueDate === null ? null : (
      <div
        key={milestone.id}
        className={styles.diamond}
        data-milestone={milestone.id}
        style={{ left: `${place(milestone.dueDate)}%` }}
        onPointerDown={(event) => onBegin(milestone, event)}
        onPointerMove={on.onMove}
        onPointerUp={on.onEnd}
        onPointerCancel={on.onLetGo}
        onClick={on.onClick}
        aria-hidden
      />
    ),
  )
}
