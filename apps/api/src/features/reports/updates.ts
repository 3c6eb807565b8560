import type { addUpdate, ReadBodyOf, StatusUpdate } from '@koreplan/contract'
import { may } from '@koreplan/domain'
import type { StatusUpdate as StatusUpdateRow } from '@koreplan/db'
import type { ActivityRecord } from '../../plan-state/records.ts'
import { dayOf } from '../../writing/dates.ts'
import type { PlanDoor } from '../../writing/write.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { activityByNumber } from '../activities/reads.ts'
import { refuseAhead, refuseStranger } from './may-report.ts'
import { updateReply } from './rows.ts'

/** Adds a status update. The secretariat's counts as made; a contact person's waits for approval. */
export async function makeUpdate(asked: Writing<typeof addUpdate>): Promise<StatusUpdate> {
  const { state, params, body, today } = asked
  const activity = activityByNumber(state, params.number)
  refuseStranger(asked, activity)
  refuseAhead('date', body.date, today)
  const [made] = await recordUpdates(asked, [{ activity, body }])
  if (made === undefined) throw new Error('the update was not recorded')
  asked.made(`/activities/${activity.number}/updates/${made.id}`)
  return updateReply(made)
}

interface Report {
  readonly activity: ActivityRecord
  readonly body: ReadBodyOf<typeof addUpdate>
}

/** Records updates, in the order given, and tells of each. Whether the actor may is asked before. */
export async function recordUpdates(
  door: PlanDoor,
  reports: readonly Report[],
): Promise<StatusUpdateRow[]> {
  const { tx, plan, actor, now } = door
  if (reports.length === 0) return []
  const approval = may(actor, 'report.decide', plan.slug) ? 'approved' : 'submitted'
  const made = await tx.statusUpdate.createManyAndReturn({
    data: reports.map(({ activity, body }) => ({
      ...body,
      date: dayOf(body.date),
      planId: plan.id,
      activityId: activity.id,
      author: actor.name,
      authorId: actor.id,
      recordedAt: now,
      approval,
    })),
  })
  await door.audit(
    reports.map(({ activity, body }, at) => ({
      action: 'update.make' as const,
      resource: `update/${made[at]?.id}`,
      activityId: activity.id,
      after: { ...body, approval },
    })),
  )
  return made
}
