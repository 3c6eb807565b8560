import type { archiveActivity, ReplyOf, restoreActivity } from '@koreplan/contract'
import { addDays, isAhead, type IsoDate } from '@koreplan/domain'
import type { ActivityRecord } from '../../plan-state/records.ts'
import { refuseField, refuseNotPossible } from '../../problems/refusal.ts'
import { dayOf } from '../../writing/dates.ts'
import type { PlanDoor } from '../../writing/write.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { activityByNumber } from '../activities/reads.ts'
import { refuseStale } from './stale.ts'

/** Archives an activity. Unless another day is asked for, it is gone from today on. */
export async function archive(
  asked: Writing<typeof archiveActivity>,
): Promise<ReplyOf<typeof archiveActivity>> {
  const { state, params, query, today } = asked
  const activity = activityByNumber(state, params.number)
  const archivedOn = query.on ?? addDays(today, -1)
  if (isAhead(archivedOn, today)) return refuseField('on', 'in_future')
  if (activity.archivedOn !== null) return refuseNotPossible('already_archived')
  await refuseStale(asked, activity, { archivedOn }, activity)
  return { ...(await write(asked, activity, archivedOn)), archivedOn }
}

/** Brings one back. */
export async function restore(
  asked: Writing<typeof restoreActivity>,
): Promise<ReplyOf<typeof restoreActivity>> {
  const activity = activityByNumber(asked.state, asked.params.number)
  if (activity.archivedOn === null) return refuseNotPossible('not_archived')
  await refuseStale(asked, activity, { archivedOn: null }, activity)
  return write(asked, activity, null)
}

async function write(door: PlanDoor, { id, archivedOn }: ActivityRecord, on: IsoDate | null) {
  const { number, revision } = await door.tx.activity.update({
    where: { id },
    data: { archivedOn: on === null ? null : dayOf(on) },
  })
  await door.audit({
    action: on === null ? 'activity.restore' : 'activity.archive',
    resource: `activity/${id}`,
    activityId: id,
    before: { archivedOn },
    after: { archivedOn: on },
  })
  return { number, version: revision }
}
