import type { Changes, QueryOf, getChanges } from '@koreplan/contract'
import {
  changesBetween,
  lastMeetingBefore,
  toTwoDecimals,
  type IsoDate,
  type Standing,
  type WasAndIs,
} from '@koreplan/domain'
import type { PlanState } from '../../plan-state/records.ts'
import { refuseField } from '../../problems/refusal.ts'
import { namesOf } from '../dashboard/names.ts'
import { decided } from './decided.ts'

const rounded = ({ was, is }: WasAndIs<number | null>): WasAndIs<number | null> => ({
  was: toTwoDecimals(was),
  is: toTwoDecimals(is),
})

const standing = ({ state, schedule, progress, expected }: Standing) => ({
  state,
  schedule,
  progress: toTwoDecimals(progress),
  expected: toTwoDecimals(expected),
})

/**
 * What has changed since the last meeting before the date, or since the day that is asked for; since the plan's
 * start where there was no meeting. Refuses a day after the date.
 */
export function changesOn(
  plan: PlanState,
  asOf: IsoDate,
  { from: asked }: QueryOf<typeof getChanges> = {},
): Changes {
  if (asked !== undefined && asked > asOf) return refuseField('from', 'date_order')
  const last = lastMeetingBefore(plan.meetings, asOf)
  const from = asked ?? last?.date ?? (plan.periodStart < asOf ? plan.periodStart : asOf)
  const meeting = plan.meetings.find(
    ({ date, cancelledAt }) => date === from && cancelledAt === null,
  )
  const changes = changesBetween(plan, from, asOf)
  const names = namesOf(plan)
  const commitments = new Map(plan.entries.map((entry) => [entry.id, entry]))
  return {
    asOf,
    revision: plan.revision,
    from,
    meeting: meeting === undefined ? null : { id: meeting.id, title: meeting.title, date: from },
    progress: rounded(changes.progress),
    expected: rounded(changes.expected),
    reports: changes.reports,
    activities: changes.activities.map(({ activityId, was, is, isWorse }) => ({
      activity: names.activity(activityId),
      was: standing(was),
      is: is === null ? null : standing(is),
      isWorse,
    })),
    milestones: changes.milestones.map(({ activityId, title, completedOn }) => ({
      activity: names.activity(activityId),
      title,
      completedOn,
    })),
    measurements: changes.measurements.map(({ activityId, indicatorId, measurement }) => ({
      activity: names.activity(activityId),
      ...names.indicator(activityId, indicatorId),
      date: measurement.date,
      value: measurement.value,
    })),
    areas: changes.areas.map(({ areaId, progress }) => ({
      ...names.focusArea(areaId),
      progress: rounded(progress),
    })),
    pool: changes.pool,
    entries: [...changes.entries],
    overspent: changes.overspent.map(({ commitmentId, byOre, wasByOre }) => {
      const activityId = commitments.get(commitmentId)?.activityId ?? null
      return {
        activity: activityId === null ? null : names.activity(activityId),
        text: names.entry(commitmentId),
        byOre,
        wasByOre,
      }
    }),
    decisions: decided(plan, ({ date }) => date > from && date <= asOf),
    minutes: changes.minutes,
  }
}
