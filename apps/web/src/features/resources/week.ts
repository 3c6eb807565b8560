import { addDays, daysBetween, type IsoDate } from '@koreplan/domain'

/** Any Monday. */
const A_MONDAY: IsoDate = '2007-01-01'

/** The Monday of a date's week. */
export function mondayOf(date: IsoDate): IsoDate {
  const since = daysBetween(A_MONDAY, date) % 7
  return addDays(date, -(since < 0 ? since + 7 : since))
}

/** The seven days from a Monday on. */
export const daysOf = (monday: IsoDate): IsoDate[] =>
  Array.from({ length: 7 }, (_, day) => addDays(monday, day))

/** The number of the week by ISO 8601: week 1 has the year's first Thursday. */
export function weekNumber(monday: IsoDate): number {
  const thursday = addDays(monday, 3)
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1
}
