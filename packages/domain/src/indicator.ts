import { shareOfYearGone, yearOf, type IsoDate } from './calendar.ts'
import type { IndicatorFact, MeasurementFact, PlanPeriod } from './facts.ts'
import { inOrder } from './order.ts'

/** What was measured against one target. In the indicator's own unit. */
export interface TargetStatus {
  /** `null`: not reported, which is not 0. */
  readonly actual: number | null
  readonly target: number
  /** `null` when nothing says how far it should be: the target is for the plan as a whole. */
  readonly expected: number | null
  /** Percent, from 0 and not limited to 100: more than the target is no error. */
  readonly shareOfTarget: number | null
}

export interface YearStatus extends TargetStatus {
  readonly year: number
  readonly expected: number
  readonly approximate: boolean
}

/**
 * An indicator on a date. For a target per year the figures are those of the date's own year, or
 * of the plan's last year once the plan is over.
 */
export interface IndicatorStatus extends TargetStatus {
  /** The plan's years until the date, earliest first; empty for a target for the whole plan. */
  readonly years: readonly YearStatus[]
}

type Measured = Omit<IndicatorFact, 'voided'>

/**
 * An indicator on a date, from its measurements in any order. In a year without measurements a
 * level is not reported, and neither is a count, unless that count has been measured in some
 * other year by then: somebody keeps it, so an empty year is 0.
 */
export function indicatorOn(indicator: Measured, plan: PlanPeriod, date: IsoDate): IndicatorStatus {
  const known = inOrder(
    indicator.measurements.filter((measurement) => !measurement.voided && measurement.date <= date),
  )
  if (indicator.targetPeriod === 'plan') {
    return { ...against(indicator.target, null, valueOf(indicator, known)), years: [] }
  }
  const years = yearsUntil(plan, date).map((year) => yearStatus(indicator, known, year, date))
  const { actual, target, expected, shareOfTarget } =
    years.at(-1) ?? against(indicator.target, null, null)
  return { actual, target, expected, shareOfTarget, years }
}

function yearsUntil({ periodStart, periodEnd }: PlanPeriod, date: IsoDate): number[] {
  if (date < periodStart) return []
  const first = yearOf(periodStart)
  const last = yearOf(date < periodEnd ? date : periodEnd)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function yearStatus(
  indicator: Measured,
  known: readonly MeasurementFact[],
  year: number,
  date: IsoDate,
): YearStatus {
  const measured = known.filter((measurement) => yearOf(measurement.date) === year)
  const isKept = indicator.kind === 'count' && known.length > 0
  const actual = valueOf(indicator, measured) ?? (isKept ? 0 : null)
  const expected = indicator.target * (year === yearOf(date) ? shareOfYearGone(date) : 1)
  const status = against(indicator.target, expected, actual)
  return { ...status, year, expected, approximate: indicator.approximate }
}

/** A count adds up, a level takes the latest; `null` for no measurements. */
function valueOf({ kind }: Measured, measurements: readonly MeasurementFact[]): number | null {
  const latest = measurements.at(-1)
  if (latest === undefined) return null
  if (kind === 'level') return latest.value
  const sum = measurements.reduce((total, { value }) => total + value, 0)
  // Two-decimal values added as binary numbers: 0.1 + 0.2 is to be 0.3.
  return Math.round(sum * 1e6) / 1e6
}

function against(target: number, expected: number | null, actual: number | null): TargetStatus {
  const shareOfTarget = actual === null || target === 0 ? null : (100 * actual) / target
  return { actual, target, expected, shareOfTarget }
}
