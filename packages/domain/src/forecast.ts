import { addDays, daysBetween, type IsoDate } from './calendar.ts'
import type { EntryFact, PlanPeriod } from './facts.ts'
import { inOrder } from './order.ts'
import { daysToSpend, shareOre } from './ore.ts'

/** The rate of spending is that of so many days back. */
export const FORECAST_WINDOW_DAYS = 180
/** Fewer days than this since the first expense say too little about the rate. */
export const FORECAST_LEAST_DAYS = 90

/** Why there is no forecast: nothing spent yet, or for less than 90 days. */
export type ForecastMissing = 'no_expense' | 'too_short'

export interface Forecast {
  /** Whole øre spent by the evaluation window's last day, if the rate holds. */
  readonly forecastOre: number | null
  readonly forecastMissing: ForecastMissing | null
  /** The day spending reaches the pool's amount, or did; `null` when not within the plan. */
  readonly exhaustedOn: IsoDate | null
}

/** What the expenses until a date say of those to come. `expenses` holds none of later date. */
export function forecastOn(
  expenses: readonly EntryFact[],
  amountOre: number,
  plan: PlanPeriod,
  date: IsoDate,
): Forecast {
  const ordered = inOrder(expenses)
  const reachedOn = dayReached(ordered, amountOre)
  const first = ordered[0]
  if (first === undefined) return missing('no_expense', reachedOn)
  if (daysBetween(first.date, date) < FORECAST_LEAST_DAYS) return missing('too_short', reachedOn)
  const since = addDays(date, -FORECAST_WINDOW_DAYS)
  const spent = sum(ordered)
  const recent = sum(ordered.filter((expense) => expense.date > since))
  const daysLeft = Math.max(0, daysBetween(date, plan.evaluationTo))
  return {
    forecastOre: spent + shareOre(recent, daysLeft, FORECAST_WINDOW_DAYS),
    forecastMissing: null,
    exhaustedOn: reachedOn ?? dayReaching(amountOre - spent, recent, plan, date),
  }
}

function missing(why: ForecastMissing, exhaustedOn: IsoDate | null): Forecast {
  return { forecastOre: null, forecastMissing: why, exhaustedOn }
}

function dayReached(ordered: readonly EntryFact[], amountOre: number): IsoDate | null {
  let spent = 0
  for (const expense of ordered) {
    spent += expense.amountOre
    if (spent >= amountOre) return expense.date
  }
  return null
}

function dayReaching(
  leftOre: number,
  recentOre: number,
  plan: PlanPeriod,
  date: IsoDate,
): IsoDate | null {
  if (recentOre === 0) return null
  const days = daysToSpend(leftOre, recentOre, FORECAST_WINDOW_DAYS)
  // Asked before the date is made: at a low rate it lies beyond the calendar.
  return days > daysBetween(date, plan.periodEnd) ? null : addDays(date, days)
}

function sum(entries: readonly EntryFact[]): number {
  return entries.reduce((total, entry) => total + entry.amountOre, 0)
}
