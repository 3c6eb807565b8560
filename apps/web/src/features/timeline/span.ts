import type { Timeline } from '@koreplan/contract'
import { addMonths, daysBetween, type IsoDate } from '@koreplan/domain'
import type { Zoom } from './search.ts'

/** What the time axis holds: from the first day of a month to the first day after the last. */
export interface Axis {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** Percent from the left of the plot; less than 0 and more than 100 outside of it. */
export type Place = (date: IsoDate) => number

/** From the plan's first month to its last, or as far as something of it reaches. */
export function axisOf({ period, evaluation, rows }: Timeline): Axis {
  let first = period.start < evaluation.from ? period.start : evaluation.from
  let last = period.end > evaluation.to ? period.end : evaluation.to
  const take = (date: IsoDate | null): void => {
    if (date === null) return
    if (date < first) first = date
    if (date > last) last = date
  }
  for (const { start, end, milestones, decisions, targets } of rows) {
    take(start)
    take(end)
    for (const { dueDate } of milestones) take(dueDate)
    for (const { date } of decisions) take(date)
    for (const { occurrences } of targets) for (const { date } of occurrences) take(date)
  }
  return { from: monthOf(first), to: addMonths(monthOf(last), 1) }
}

export function placeOn({ from, to }: Axis): Place {
  const days = daysBetween(from, to)
  return (date) => (100 * daysBetween(from, date)) / days
}

/** The date at a percentage of the plot, to the whole day. */
export const daysAcross = ({ from, to }: Axis, percent: number): number =>
  Math.round((daysBetween(from, to) * percent) / 100)

/** Least pixels of a year, so that its parts can be read. */
const YEAR_WIDTH = { years: 92, quarters: 480, months: 1440 } as const satisfies Record<
  Zoom,
  number
>

/** The plot's width in pixels: all of what there is room for, or as much as its parts need. */
export function plotWidth(axis: Axis, zoom: Zoom, room: number): number {
  const years = daysBetween(axis.from, axis.to) / 365.25
  return Math.max(Math.floor(room), Math.ceil(years * YEAR_WIDTH[zoom]))
}

const monthOf = (date: IsoDate): IsoDate => `${date.slice(0, 8)}01`
