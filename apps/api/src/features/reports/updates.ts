import type { addUpdate, StatusUpdate } from '@koreplan/contract'
import { whyNotReport } from '@koreplan/domain'
import type { ActivityRecord } from '../../plan-state/records.ts'
import { refuse } from '../../problems/refusal.ts'
import { dayOf, isoOf } from '../../writing/dates.ts'
import type { PlanDoor } from '../../writing/write.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { activityByNumber } from '../activities/reads.ts'

/** Adds a status update. The secretariat's counts as made; a contact person's waits for approval. */
export async function makeUpdate(asked: Writing<typeof addUpdate>): Promise<StatusUpdate> {
  const { tx, plan, actor, now, state, params, body } = asked
  const activity = activityByNumber(state, params.number)
  const approval = approvalOf(asked, activity)
  const made = await tx.statusUpdate.create({
    data: {
      ...body,
      date: dayOf(body.date),
      planId: plan.id,
      activityId: activity.id,
      author: actor.name,
      authorId: actor.id,
      recordedAt: now,
      approval,
    },
  })
  await asked.audit({
    action: 'update.make',
    resource: `update/${made.id}`,
    activityId: activity.id,
    after: { ...body, approval },
  })
  asked.made(`/activities/${activity.number}/updates/${made.id}`)
  return {
    id: made.id,
    ...body,
    date: isoOf(made.date),
    author: made.author,
    approval,
    returnedReason: null,
    recordedAt: made.recordedAt.toISOString(),
    voidedAt: null,
    voidReason: null,
  }
}

/** Refuses who may not report on the activity. */
function approvalOf({ actor, plan }: PlanDoor, activity: ActivityRecord) {
  const units = [
    ...activity.unitIds,
    ...(activity.leadUnitId === null ? [] : [activity.leadUnitId]),
  ]
  const why = whyNotReport(actor, plan.slug, units)
  if (why !== null) refuse(why, activity.number)
  const decides = whyNotReport(actor, plan.slug, units, 'report.decide') === null
  return decides ? ('approved' as const) : ('submitted' as const)
}
