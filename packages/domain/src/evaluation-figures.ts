import type { IsoDate } from './calendar.ts'
import type { Coverage, WhyNull } from './area.ts'
import { overviewOn } from './area.ts'
import type { ActivityStatus } from './activity.ts'
import type { ActivityFact, MilestoneFact, PlanFacts } from './facts.ts'
import { indicatorOn } from './indicator.ts'
import { moneyByActivity } from './money.ts'
import { poolOn } from './pool.ts'
import { resourcesByActivity } from './resources.ts'
import { toTwoDecimals } from './round.ts'
import type { ScheduleKind, ScheduleValue, State, TargetPeriod } from './vocabulary.ts'

/** A result against its target by the cut-off. In the indicator's own unit. */
export interface IndicatorFigures {
  readonly id: number
  readonly title: string
  readonly unit: string
  readonly targetPeriod: TargetPeriod
  readonly target: number
  readonly approximate: boolean
  readonly actual: number | null
  readonly expected: number | null
  readonly shareOfTarget: number | null
}

/** What an activity used, and what came of it, by the cut-off. Percentages with two decimals. */
export interface ActivityFigures {
  /** What tells it from others when it has moved and got another number. */
  readonly id: number
  readonly number: string
  readonly title: string
  readonly area: { readonly number: string; readonly shortTitle: string }
  readonly scheduleKind: ScheduleKind
  readonly state: State
  readonly schedule: ScheduleValue
  readonly progress: number | null
  readonly expected: number | null
  readonly spentOre: number
  /** Promised and not yet spent. */
  readonly openCommittedOre: number
  readonly minutesUsed: number
  readonly milestones: { readonly completed: number; readonly total: number }
  readonly indicators: readonly IndicatorFigures[]
}

/** The plan as a whole by the cut-off. Money that names an area alone is in these, and in no activity's. */
export interface EvaluationTotals {
  readonly amountOre: number
  readonly spentOre: number
  readonly openCommittedOre: number
  readonly minutesUsed: number
  readonly progress: number | null
  readonly expected: number | null
  readonly whyNull: WhyNull | null
  readonly coverage: Coverage
  readonly counts: Readonly<Record<ScheduleValue, number>>
}

export interface EvaluationFigures {
  readonly cutOff: IsoDate
  readonly totals: EvaluationTotals
  /** In the order of the facts: all that are in use on the cut-off, whatever their timetable or state. */
  readonly activities: readonly ActivityFigures[]
}

/**
 * Every figure of an evaluation by its cut-off, from the functions that the pages ask too. An activity that was
 * archived before the cut-off is in none; its money and hours stay in the totals.
 */
export function evaluationFigures(facts: PlanFacts, cutOff: IsoDate): EvaluationFigures {
  const overview = overviewOn(facts, cutOff)
  const money = moneyByActivity(facts, cutOff)
  const hours = resourcesByActivity(facts, cutOff, null)
  const pool = poolOn(facts.entries, facts, cutOff)
  const areas = new Map(facts.areas.map((area) => [area.id, area]))
  const figuresOf = (activity: ActivityFact, status: ActivityStatus): ActivityFigures => {
    const { id, number, title, areaId, scheduleKind, milestones, indicators } = activity
    const area = areas.get(areaId)
    return {
      id,
      number,
      title,
      area: { number: area?.number ?? '', shortTitle: area?.shortTitle ?? '' },
      scheduleKind,
      state: status.state,
      schedule: status.schedule,
      progress: toTwoDecimals(status.progress),
      expected: toTwoDecimals(status.expected),
      spentOre: money.get(id)?.spentOre ?? 0,
      openCommittedOre: money.get(id)?.openCommittedOre ?? 0,
      minutesUsed: hours.byColumn.get(id)?.used ?? 0,
      milestones: completedBy(milestones, cutOff),
      indicators: indicators
        .filter(({ voided }) => !voided)
        .map((indicator) => {
          const { target, actual, expected, shareOfTarget } = indicatorOn(indicator, facts, cutOff)
          return {
            id: indicator.id,
            title: indicator.title,
            unit: indicator.unit,
            targetPeriod: indicator.targetPeriod,
            target,
            approximate: indicator.approximate,
            actual,
            expected: toTwoDecimals(expected),
            shareOfTarget: toTwoDecimals(shareOfTarget),
          }
        }),
    }
  }
  const { progress, expected, whyNull, coverage, counts } = overview.plan
  return {
    cutOff,
    totals: {
      amountOre: pool.amountOre,
      spentOre: pool.spentOre,
      openCommittedOre: pool.openCommittedOre,
      minutesUsed: hours.total.used ?? 0,
      progress: toTwoDecimals(progress),
      expected: toTwoDecimals(expected),
      whyNull,
      coverage,
      counts,
    },
    activities: facts.activities.flatMap((activity) => {
      const status = overview.statuses.get(activity.id)
      return status === undefined ? [] : [figuresOf(activity, status)]
    }),
  }
}

function completedBy(milestones: readonly MilestoneFact[], cutOff: IsoDate) {
  const counting = milestones.filter(({ voided }) => !voided)
  const completed = counting.filter(
    ({ completedOn }) => completedOn !== null && completedOn <= cutOff,
  )
  return { completed: completed.length, total: counting.length }
}
