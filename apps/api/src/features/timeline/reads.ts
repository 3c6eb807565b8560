import type { ActivityRow, ReplyOf, TimelineRow, getTimeline } from '@koreplan/contract'
import { periodOf, type IsoDate } from '@koreplan/domain'
import type { ActivityRecord, PlanState } from '../../plan-state/records.ts'
import { chosenRows, type ListQuery } from '../activities/list.ts'
import { milestonesOn } from '../activities/reads.ts'
import { rowsOn } from '../activities/rows.ts'
import { decisionsOf } from '../evaluation/rows.ts'
import { timelineAreas } from './areas.ts'
import { targetsOn } from './targets.ts'

/** The activities that are asked for as they lie in time, all in one reply. */
export function timelineOn(
  plan: PlanState,
  asOf: IsoDate,
  query: ListQuery,
): ReplyOf<typeof getTimeline> {
  const byNumber = new Map(plan.activities.map((activity) => [activity.number, activity]))
  const rows = chosenRows(plan, asOf, query).flatMap((row) => {
    const activity = byNumber.get(row.number)
    return activity === undefined ? [] : [timelineRow(plan, activity, row, asOf)]
  })
  return {
    asOf,
    revision: plan.revision,
    period: { start: plan.periodStart, end: plan.periodEnd },
    evaluation: {
      from: plan.evaluationFrom,
      to: plan.evaluationTo,
      precision: plan.evaluationPrecision,
    },
    areas: timelineAreas(plan, rows, asOf),
    rows,
    total: rowsOn(plan, asOf).length,
  }
}

function timelineRow(
  plan: PlanState,
  activity: ActivityRecord,
  row: ActivityRow,
  asOf: IsoDate,
): TimelineRow {
  const { version, number, title, lead, scheduleKind, state, progress, expected, schedule } = row
  const period = periodOf(activity, plan)
  return {
    version,
    number,
    title,
    area: row.area.number,
    lead,
    scheduleKind,
    start: period?.start ?? null,
    end: period?.end ?? null,
    state,
    progress,
    expected,
    schedule,
    milestones: milestonesOn(activity, asOf),
    decisions: decisionsOf(plan, activity.id, asOf)
      .toReversed()
      .map(({ date, verdict }) => ({ date, verdict })),
    targets: scheduleKind === 'recurring' ? targetsOn(plan, activity, asOf) : [],
  }
}
