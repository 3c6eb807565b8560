/** A calendar date `YYYY-MM-DD` without a time zone. Compares as text. Never a timestamp. */
export type IsoDate = string

const DAY_MS = 86_400_000
const SHAPE = /^(?:19|20|21)\d\d-\d\d-\d\d$/

/** Whether the text is a date that exists, years 1900-2199. */
export function isIsoDate(text: string): boolean {
  return SHAPE.test(text) && fromDayNumber(dayNumber(text)) === text
}

/** Whole days from one date to another; negative when `to` comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The date so many whole days later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days)
}

/** The same day so many months later; a day that month does not have becomes its last. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const end = endOfMonth(monthNumber(date) + months)
  const sameDay = end.slice(0, 8) + date.slice(8)
  return sameDay < end ? sameDay : end
}

/** The last day of each month from `from` to `to`, and `to` itself as the final point. */
export function monthEnds(from: IsoDate, to: IsoDate): IsoDate[] {
  return endsOf(1, from, to)
}

/** The last day of each calendar quarter from `from` to `to`, and `to` as the final point. */
export function quarterEnds(from: IsoDate, to: IsoDate): IsoDate[] {
  return endsOf(3, from, to)
}

export function yearOf(date: IsoDate): number {
  return digits(date, 0) * 100 + digits(date, 2)
}

/** 0 to just under 1: days gone by before the date, of the days that its year has. */
export function shareOfYearGone(date: IsoDate): number {
  const year = yearOf(date)
  const start = Date.UTC(year, 0, 1)
  return (dayNumber(date) * DAY_MS - start) / (Date.UTC(year + 1, 0, 1) - start)
}

/** The date, moved to the nearest end of the range when it lies outside. */
export function clampDate(date: IsoDate, from: IsoDate, to: IsoDate): IsoDate {
  if (date < from) return from
  return date > to ? to : date
}

function endsOf(months: number, from: IsoDate, to: IsoDate): IsoDate[] {
  if (from > to) return []
  const ends: IsoDate[] = []
  const first = Math.floor(monthNumber(from) / months) * months + months - 1
  for (let month = first; endOfMonth(month) < to; month += months) ends.push(endOfMonth(month))
  return [...ends, to]
}

/** Months since year 0. */
function monthNumber(date: IsoDate): number {
  return yearOf(date) * 12 + digits(date, 5) - 1
}

function endOfMonth(month: number): IsoDate {
  // Day 0 of the next month is the last of this one.
  return fromDayNumber(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0) / DAY_MS)
}

/** Days since 1970-01-01. Reads digits rather than parsing text: this is the innermost loop. */
function dayNumber(date: IsoDate): number {
  return Date.UTC(yearOf(date), digits(date, 5) - 1, digits(date, 8)) / DAY_MS
}

function fromDayNumber(days: number): IsoDate {
  return new Date(days * DAY_MS).toISOString().slice(0, 10)
}

function digits(date: IsoDate, at: number): number {
  return date.charCodeAt(at) * 10 + date.charCodeAt(at + 1) - 528 // 11 times the code of '0'
}
