import type { TimelineRow } from '@koreplan/contract'
import { addDays, addMonths, daysBetween, type IsoDate } from '@koreplan/domain'

/** When an activity runs, both days included. */
export interface Period {
  readonly start: IsoDate
  readonly end: IsoDate
}

/** What of a bar is taken hold of. */
export const GRIPS = ['start', 'whole', 'end'] as const
export type Grip = (typeof GRIPS)[number]

/** The dates that can be moved: an activity's own. Where the plan's period stands in there are none. */
export function ownPeriod({ scheduleKind, start, end }: TimelineRow): Period | null {
  return scheduleKind === 'dated' && start !== null && end !== null ? { start, end } : null
}

/** An activity that runs from one day to another, by dates of its own or the plan's. */
export const hasPeriod = ({ scheduleKind }: TimelineRow): boolean =>
  scheduleKind === 'dated' || scheduleKind === 'plan_period'

/** Whether there is a date on the line that can be moved, or one to be given. */
export const hasDates = (row: TimelineRow): boolean => hasPeriod(row) || row.milestones.length > 0

/** The period with one end, or the whole of it, so many days later; an end never passes the other. */
export function movedBy({ start, end }: Period, grip: Grip, days: number): Period {
  const length = daysBetween(start, end)
  switch (grip) {
    case 'start':
      return { start: addDays(start, Math.min(days, length)), end }
    case 'end':
      return { start, end: addDays(end, Math.max(days, -length)) }
    case 'whole':
      return { start: addDays(start, days), end: addDays(end, days) }
  }
}

/**
 * The same, with an end that comes within so many days of a month's beginning or end put there: plans are
 * made in whole months, and at a distance a pixel is more than a day. Moved whole, the start decides.
 */
export function draggedBy(period: Period, grip: Grip, days: number, within: number): Period {
  const moved = movedBy(period, grip, days)
  const snap = grip === 'end' ? toMonthEnd(moved.end, within) : toMonthStart(moved.start, within)
  return movedBy(period, grip, days + snap)
}

/** Days to the nearest first of a month; 0 when it is farther than `within`. */
function toMonthStart(date: IsoDate, within: number): number {
  const first = `${date.slice(0, 8)}01`
  const [back, on] = [daysBetween(date, first), daysBetween(date, addMonths(first, 1))]
  const nearest = -back <= on ? back : on
  return Math.abs(nearest) <= within ? nearest : 0
}

/** The same to the last of a month: the day before a first. */
const toMonthEnd = (date: IsoDate, within: number): number => toMonthStart(addDays(date, 1), within)

export const isSame = (a: Period, b: Period): boolean => a.start === b.start && a.end === b.end
