import type { Timeline, TimelineRow } from '@koreplan/contract'
import { addDays, type IsoDate } from '@koreplan/domain'
import type { Place } from './span.ts'

/** From left to right, in percent of the plot. */
export interface Stretch {
  readonly left: number
  readonly width: number
}

/** A bar as it is drawn. */
export interface Bar extends Stretch {
  /** `plan_period`: the plan's period stands in. `ongoing`: without an end. */
  readonly look: 'dated' | 'plan_period' | 'ongoing'
  /** Percent of the bar that is filled; null where nobody has said how far it is. */
  readonly done: number | null
  /** From its end to the as-of date, when it should have been finished. */
  readonly overrun: Stretch | null
}

/** The bar of an activity; none for a recurring one, which is drawn by its occurrences. */
export function barOf(
  row: TimelineRow,
  { period, asOf }: Pick<Timeline, 'period' | 'asOf'>,
  place: Place,
): Bar | null {
  const { scheduleKind, start, end, progress, schedule } = row
  switch (scheduleKind) {
    case 'recurring':
      return null
    case 'ongoing': {
      const left = place(period.start)
      return { look: 'ongoing', left, width: 100 - left, done: null, overrun: null }
    }
    case 'dated':
    case 'plan_period': {
      if (start === null || end === null) return null
      const stretch = stretchOf(start, end, place)
      const isLate = schedule === 'overdue'
      return {
        ...stretch,
        look: scheduleKind,
        done: progress,
        overrun: isLate ? stretchOf(addDays(end, 1), addDays(asOf, -1), place) : null,
      }
    }
  }
}

/** From the beginning of one day to the end of another, kept within the plot. */
export function stretchOf(start: IsoDate, end: IsoDate, place: Place): Stretch {
  const left = Math.max(0, place(start))
  return { left, width: Math.max(0, Math.min(100, place(addDays(end, 1))) - left) }
}

export const MILESTONE_KINDS = ['reached', 'open', 'overdue'] as const
export type MilestoneKind = (typeof MILESTONE_KINDS)[number]

type Milestone = TimelineRow['milestones'][number]

/** How a milestone stands on a date: it is overdue from the day after its own. */
export function milestoneKind(
  { dueDate, completedOn }: Pick<Milestone, 'dueDate' | 'completedOn'>,
  asOf: IsoDate,
): MilestoneKind {
  if (completedOn !== null) return 'reached'
  return dueDate !== null && dueDate < asOf ? 'overdue' : 'open'
}

export interface Diamond {
  readonly id: number
  readonly left: number
  readonly kind: MilestoneKind
}

/** The milestones that have a date: at the day they are due, or were reached when they had none. */
export function diamondsOf({ milestones }: TimelineRow, asOf: IsoDate, place: Place): Diamond[] {
  return milestones.flatMap((milestone) => {
    const date = milestone.dueDate ?? milestone.completedOn
    return date === null
      ? []
      : [{ id: milestone.id, left: place(date), kind: milestoneKind(milestone, asOf) }]
  })
}
