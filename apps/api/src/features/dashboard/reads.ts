import type { Attention as AttentionReply, Dashboard, ReplyOf, getSeries } from '@koreplan/contract'
import {
  attentionOn,
  daysUntilEvaluation,
  evaluationPhase,
  poolOn,
  seriesOn,
  spendingSteps,
  toTwoDecimals,
  type Attention,
  type IsoDate,
} from '@koreplan/domain'
import { figuresOn } from '../../plan-state/figures.ts'
import type { PlanState } from '../../plan-state/records.ts'
import { refuseField } from '../../problems/refusal.ts'
import { areaFigures, rootAreas } from '../areas/reads.ts'
import { progressOf } from '../areas/progress.ts'
import { latestUpdates } from './latest-updates.ts'
import { namesOf, type Names } from './names.ts'

/** How many things that need attention a reply holds; their number is told beside it. */
const MOST_ATTENTION = 50

/** Everything on the overview but the series. */
export function dashboardOn(plan: PlanState, asOf: IsoDate): Dashboard {
  const figures = figuresOn(plan, asOf)
  const { progress: actual, ...progress } = progressOf(figures.overview.plan)
  const attention = attentionOn(plan, figures.overview, asOf)
  const names = namesOf(plan)
  return {
    asOf,
    revision: plan.revision,
    progress: { actual, ...progress },
    evaluation: {
      from: plan.evaluationFrom,
      to: plan.evaluationTo,
      precision: plan.evaluationPrecision,
      daysUntil: daysUntilEvaluation(plan, asOf),
      phase: evaluationPhase(plan, asOf),
    },
    pool: poolOn(plan.entries, plan, asOf) as Dashboard['pool'],
    areas: rootAreas(plan).map((area) => areaFigures(plan, area, asOf)),
    attention: attention.slice(0, MOST_ATTENTION).map((item) => attentionOf(item, names)),
    attentionTotal: attention.length,
    latestUpdates: latestUpdates(plan, asOf, names),
  }
}

/** All that needs attention on a date, also what the overview has no room for; the most urgent first. */
export function everyAttention(plan: PlanState, asOf: IsoDate): AttentionReply[] {
  const names = namesOf(plan)
  const { overview } = figuresOn(plan, asOf)
  return attentionOn(plan, overview, asOf).map((item) => attentionOf(item, names))
}

function attentionOf(item: Attention, names: Names): AttentionReply {
  switch (item.kind) {
    case 'overspent':
      return {
        ...item,
        activity: item.activityId === null ? null : names.activity(item.activityId),
        areaNumber: item.areaId === null ? null : names.area(item.areaId),
        text: names.entry(item.commitmentId),
      }
    case 'hours_exceeded':
      return { ...item, unit: names.unit(item.unitId) }
    case 'hours_unused':
      return { ...item, area: names.focusArea(item.areaId) }
    case 'pool_exhausted':
      return { ...item, pool: names.pool(item.poolId) }
    case 'behind':
      return {
        ...item,
        activity: names.activity(item.activityId),
        progress: toTwoDecimals(item.progress),
        expected: toTwoDecimals(item.expected),
        points: toTwoDecimals(item.points),
      }
    case 'recurring_behind':
      return {
        ...item,
        activity: names.activity(item.activityId),
        ...names.indicator(item.activityId, item.indicatorId),
        expected: toTwoDecimals(item.expected),
      }
    case 'overdue':
    case 'milestone_overdue':
    case 'never_reported':
    case 'no_progress':
    case 'on_hold':
      return { ...item, activity: names.activity(item.activityId) }
  }
}

/** Progress and pool month by month. Refuses a `to` before `from`. */
export function seriesOf(
  plan: PlanState,
  asOf: IsoDate,
  from: IsoDate = plan.periodStart,
  to: IsoDate = plan.periodEnd,
): ReplyOf<typeof getSeries> {
  if (to < from) refuseField('to', 'date_order')
  const points = seriesOn(plan, asOf, from, to).map((point) => ({
    ...point,
    progress: toTwoDecimals(point.progress),
    expected: toTwoDecimals(point.expected),
  }))
  return {
    asOf,
    revision: plan.revision,
    from,
    to,
    points,
    steps: spendingSteps(plan.entries, asOf),
  }
}
