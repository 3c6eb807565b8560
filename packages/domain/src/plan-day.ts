import { clampDate, type IsoDate } from './calendar.ts'
import type { PlanPeriod } from './facts.ts'

/**
 * The as-of date when nobody has chosen one: today, or the example data's "today" when it sets
 * one, moved into the plan's period.
 */
export function defaultAsOf(
  plan: Pick<PlanPeriod, 'periodStart' | 'periodEnd'>,
  today: IsoDate,
  exampleClock: IsoDate | null,
): IsoDate {
  return clampDate(exampleClock ?? today, plan.periodStart, plan.periodEnd)
}
