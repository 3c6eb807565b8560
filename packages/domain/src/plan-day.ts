import { clampDate, type IsoDate } from './calendar.ts'
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
