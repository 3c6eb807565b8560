import {
  daysBetween,
  monthEnds,
  plannedOn,
  shareOre,
  type IsoDate,
  type PlanPeriod,
} from '@koreplan/domain'
import type { Span } from './time-axis.ts'

/** A date on which money moved, with the totals at its end. Whole øre. */
export interface PoolStep {
  readonly date: IsoDate
  readonly spentOre: number
  /** Spent, and promised but not yet spent. */
  readonly boundOre: number
}

/** One or more pools on a date: what the chart over time is drawn from. */
export interface PoolHistory {
  readonly asOf: IsoDate
  readonly period: PlanPeriod
  readonly amountOre: number
  readonly steps: readonly PoolStep[]
  /** At the last day of the evaluation window; null when there is none. */
  readonly forecastOre: number | null
}

/** Everything that the chart says about one date. Whole øre; null where it has nothing to say. */
export interface PoolReading {
  readonly date: IsoDate
  readonly spentOre: number | null
  readonly boundOre: number | null
  readonly plannedOre: number
  readonly forecastOre: number | null
}

/** The plan's period, widened where money moved or the as-of date lies outside it. */
export function poolSpan({ asOf, period, steps }: PoolHistory): Span {
  const dates = [asOf, ...steps.map(({ date }) => date)].toSorted()
  const [first, last] = [dates[0] ?? asOf, dates.at(-1) ?? asOf]
  return {
    from: first < period.periodStart ? first : period.periodStart,
    to: last > period.periodEnd ? last : period.periodEnd,
  }
}

/** The pool at each month's end, on the as-of date and on the evaluation's last day. */
export function poolReadings(history: PoolHistory): PoolReading[] {
  const { asOf, period } = history
  const { from, to } = poolSpan(history)
  const dates = new Set([...monthEnds(from, to), asOf])
  if (history.forecastOre !== null) dates.add(period.evaluationTo)
  return [...dates].toSorted().map((date) => readingOn(history, date))
}

/** The last step on or before the date; 0 before the first. */
export function stepOn(steps: readonly PoolStep[], date: IsoDate): Omit<PoolStep, 'date'> {
  const last = steps.findLast((step) => step.date <= date)
  return { spentOre: last?.spentOre ?? 0, boundOre: last?.boundOre ?? 0 }
}

function readingOn(history: PoolHistory, date: IsoDate): PoolReading {
  const { asOf, amountOre, period, steps } = history
  const known = date <= asOf ? stepOn(steps, date) : { spentOre: null, boundOre: null }
  return {
    date,
    ...known,
    plannedOre: plannedOn(amountOre, period, date),
    forecastOre: forecastOn(history, date),
  }
}

/** On the straight line from what is spent on the as-of date to the forecast. */
function forecastOn(
  { asOf, period, steps, forecastOre }: PoolHistory,
  date: IsoDate,
): number | null {
  const days = daysBetween(asOf, period.evaluationTo)
  if (forecastOre === null || date <= asOf || date > period.evaluationTo) return null
  const { spentOre } = stepOn(steps, asOf)
  return spentOre + shareOre(Math.max(0, forecastOre - spentOre), daysBetween(asOf, date), days)
}
