import { addDays, addMonths, daysBetween, yearOf, type IsoDate } from '@koreplan/domain'
import type { Axis, Place } from './span.ts'

export const UNITS = ['year', 'quarter', 'month', 'week'] as const
export type Unit = (typeof UNITS)[number]

const MONTHS = { year: 12, quarter: 3, month: 1 } as const

/** One calendar year, quarter, month or week, as far as it lies within the axis. In percent of the plot. */
export interface CalendarPart {
  /** Its first day, also where that lies before the axis. */
  readonly start: IsoDate
  readonly left: number
  readonly width: number
}

/** The parts of an axis from left to right, without gaps. */
export function calendarParts(axis: Axis, unit: Unit, place: Place): CalendarPart[] {
  const found: CalendarPart[] = []
  let start = firstOf(axis.from, unit)
  while (start < axis.to) {
    const next = unit === 'week' ? addDays(start, 7) : addMonths(start, MONTHS[unit])
    const left = Math.max(0, place(start))
    found.push({ start, left, width: Math.min(100, place(next)) - left })
    start = next
  }
  return found
}

/** The first day of the part that a date lies in; a week begins on its Monday. */
function firstOf(date: IsoDate, unit: Unit): IsoDate {
  switch (unit) {
    case 'week':
      return addDays(date, -weekday(date))
    case 'month':
      return `${date.slice(0, 8)}01`
    case 'quarter':
      return `${date.slice(0, 5)}${String(quarterOf(date) * 3 - 2).padStart(2, '0')}-01`
    case 'year':
      return `${date.slice(0, 5)}01-01`
  }
}

export const quarterOf = (date: IsoDate): number => Math.ceil(Number(date.slice(5, 7)) / 3)

/** Of the ISO calendar: 1-53; the week belongs to the year that its Thursday lies in. */
export function weekOf(date: IsoDate): number {
  const thursday = addDays(date, 3 - weekday(date))
  return Math.floor(daysBetween(`${yearOf(thursday)}-01-01`, thursday) / 7) + 1
}

/** 0 on a Monday, 6 on a Sunday. */
const weekday = (date: IsoDate): number => ((daysBetween('1970-01-05', date) % 7) + 7) % 7
