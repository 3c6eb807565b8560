import type { TimelineTarget } from '@koreplan/contract'
import { indicatorOn, inOrder, type IsoDate } from '@koreplan/domain'
import type { ActivityRecord, IndicatorRecord, PlanState } from '../../plan-state/records.ts'

/** How often a recurring activity has been done, against the target of each year until the date. */
export function targetsOn(
  plan: PlanState,
  { indicators }: ActivityRecord,
  asOf: IsoDate,
): TimelineTarget[] {
  return indicators
    .filter(
      ({ voided, kind, targetPeriod }) => !voided && kind === 'count' && targetPeriod === 'year',
    )
    .map((indicator) => targetOn(plan, indicator, asOf))
}

function targetOn(plan: PlanState, indicator: IndicatorRecord, asOf: IsoDate): TimelineTarget {
  const { title, unit, approximate, measurements } = indicator
  const counting = measurements.filter(({ voided, date }) => !voided && date <= asOf)
  return {
    title,
    unit,
    approximate,
    years: indicatorOn(indicator, plan, asOf).years.map(({ year, actual, target }) => ({
      year,
      actual,
      target,
    })),
    occurrences: inOrder(counting).map(({ date, value }) => ({ date, value })),
  }
}
