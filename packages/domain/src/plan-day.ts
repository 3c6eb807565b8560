import { addDays, clampDate, type IsoDate } from './calendar.ts'
import type { PlanPeriod } from './facts.ts'

/** The day that rules ask for: today, or the example data's when it sets one. It may lie outside the plan's period. */
export const dayOfRules = (today: IsoDate, exampleClock: IsoDate | null): IsoDate =>
  exampleClock ?? today

/** The as-of date when nobody has chosen one: the day of rules, moved into the plan's period. */
export function defaultAsOf(
  plan: Pick<PlanPeriod, 'periodStart' | 'periodEnd'>,
  today: IsoDate,
  exampleClock: IsoDate | null,
): IsoDate {
  return clampDate(dayOfRules(today, exampleClock), plan.periodStart, plan.periodEnd)
}

/**
 * The last day that an activity counts on when it is archived now: the day before `day`, and before the plan's default
 * as-of date where that is earlier, so that it leaves the list as one opens it.
 */
export const lastDayWhenArchived = (day: IsoDate, ownDate: IsoDate): IsoDate =>
  addDays(day < ownDate ? day : ownDate, -1)
