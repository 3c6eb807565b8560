import type { archiveActivity, ReplyOf, restoreActivity } from '@koreplan/contract'
import { isAhead, lastDayWhenArchived, type IsoDate } from '@koreplan/domain'
import type { ActivityRecord } from '../../plan-state/records.ts'
import { refuseField, refuseNotPossible } from '../../problems/refusal.ts'
import { dayOf } from '../../writing/dates.ts'
import type { PlanDoor } from '../../writing/write.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { activityByNumber } from '../activities/reads.ts'
import { refuseStale } from './stale.ts'

/** Archives an activity. Unless another day is asked for, it is gone from today on, and from the plan's last day at the latest. */
export async function archive(
  asked: Writing<typeof archiveActivity>,
): Promise<ReplyOf<typeof archiveActivity>> {
  const { state, params, query, today, asOf } = asked
  const activity = activityByNumber(state, params.number)
  const archivedOn = query.on ?? lastDayWhenArchived(today, asOf)
  if (isAhead(archivedOn, today)) return refuseField('on', 'in_future')
  if (activity.archivedOn !== null) return refuseNotPossible('already_archived')
  await refuseStale(asked, activity, { archivedOn }, activity)
  return { ...(await written(asked, activity, archivedOn)), archivedOn }
}

/** Brings one back. */
export async function restore(
  asked: Writing<typeof restoreActivity>,
): Promise<ReplyOf<typeof restoreActivity>> {
  const activity = activityByNumber(asked.state, asked.params.number)
  if (activity.archivedOn === null) return refuseNotPossible('not_archived')
  await refuseStale(asked, activity, { archivedOn: null }, activity)
  return written(asked, activity, null)
}

async function written(door: PlanDoor, activity: ActivityRecord, on: IsoDate | null) {
  await writeArchived(door, [activity], on)
  const { id, number } = activity
  const { revision } = await door.tx.activity.findUniqueOrThrow({ where: { id } })
  return { number, version: revision }
}

/** Archives activities with one last day, or brings them back, and tells the history of each. */
export async function writeArchived(
  { tx, audit }: PlanDoor,
  activities: readonly ActivityRecord[],
  on: IsoDate | null,
): Promise<void> {
  if (activities.length === 0) return
  await tx.activity.updateMany({
    where: { id: { in: activities.map(({ id }) => id) } },
    data: { archivedOn: on === null ? null : dayOf(on) },
  })
  await audit(
    activities.map(({ id, archivedOn }) => ({
      action: on === null ? 'activity.restore' : 'activity.archive',
      resource: `activity/${id}`,
      activityId: id,
      before: { archivedOn },
      after: { archivedOn: on },
    })),
  )
}
