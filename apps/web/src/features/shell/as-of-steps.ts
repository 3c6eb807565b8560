import { addMonths, daysBetween, yearOf, type IsoDate } from '@koreplan/domain'

interface Key {
  readonly key: string
  readonly shiftKey: boolean
}

const FORWARD = ['ArrowRight', 'ArrowUp']
const BACK = ['ArrowLeft', 'ArrowDown']

/**
 * Where a key takes the date, when it goes further than the browser's own day: Shift and an arrow
 * a month, PageUp and PageDown a quarter. Null for every other key.
 */
export function stepOf({ key, shiftKey }: Key, date: IsoDate): IsoDate | null {
  if (key === 'PageUp') return addMonths(date, 3)
  if (key === 'PageDown') return addMonths(date, -3)
  if (!shiftKey) return null
  if (FORWARD.includes(key)) return addMonths(date, 1)
  return BACK.includes(key) ? addMonths(date, -1) : null
}

export interface Tick {
  readonly date: IsoDate
  /** 0-100 of the way through the period. */
  readonly at: number
  /** Only the first day of a year has one, and not each when there are many. */
  readonly label: string | null
}

/** The first days of years and quarters in a period; of a long one only the years. */
export function ticksOf(from: IsoDate, to: IsoDate): Tick[] {
  const first = yearOf(from)
  const years = yearOf(to) - first + 1
  const labelEvery = Math.ceil(years / 6)
  const starts = years > 8 ? ['01-01'] : ['01-01', '04-01', '07-01', '10-01']
  return Array.from({ length: years }, (_, index) => first + index).flatMap((year) =>
    starts
      .map((start) => `${year}-${start}`)
      .filter((date) => date >= from && date <= to)
      .map((date) => ({
        date,
        at: placeOf(date, from, to),
        label: date.endsWith('01-01') && (year - first) % labelEvery === 0 ? String(year) : null,
      })),
  )
}

/** How far through the period a date lies, 0-100; outside it at its nearest end. */
export function placeOf(date: IsoDate, from: IsoDate, to: IsoDate): number {
  const share = (100 * daysBetween(from, date)) / Math.max(1, daysBetween(from, to))
  return Math.min(100, Math.max(0, share))
}
