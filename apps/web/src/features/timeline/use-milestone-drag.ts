import type { TimelineRow } from '@koreplan/contract'
import { useState, type MouseEvent, type PointerEvent } from 'react'
import type { Axis } from './span.ts'
import { useBarDrag } from './use-bar-drag.ts'
import type { Reschedule } from './use-milestone-retime.ts'

type Milestone = TimelineRow['milestones'][number]

interface Options {
  readonly row: TimelineRow
  readonly axis: Axis
  readonly onReschedule: Reschedule
}

/** Moves a milestone as a bar of one day is moved. */
export function useMilestoneDrag({ row, axis, onReschedule }: Options) {
  const [held, setHeld] = useState<Milestone | null>(null)
  const drag = useBarDrag({
    axis,
    onDone: ({ start }) => {
      if (held) onReschedule(row.number, held, start)
    },
  })
  const date = drag.draft?.start ?? null
  return {
    /** What is being moved, and to which day; null for nothing. */
    moved: held && date ? { ...held, dueDate: date } : null,
    grips: {
      onBegin: (milestone: Milestone, event: PointerEvent<HTMLElement>) => {
        const { dueDate } = milestone
        if (dueDate === null) return
        setHeld(milestone)
        drag.begin('whole', { start: dueDate, end: dueDate }, event)
      },
      onMove: drag.move,
      onEnd: drag.end,
      onLetGo: drag.letGo,
      onClick: (event: MouseEvent) => drag.click('whole', event),
    },
  }
}
