import type { addUpdate, StatusUpdate } from '@koreplan/contract'
import { may } from '@koreplan/domain'
import { dayOf } from '../../writing/dates.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { activityByNumber } from '../activities/reads.ts'
import { refuseAhead, refuseStranger } from './may-report.ts'
import { updateReply } from './rows.ts'

/** Adds a status update. The secretariat's counts as made; a contact person's waits for approval. */
export async function makeUpdate(asked: Writing<typeof addUpdate>): Promise<StatusUpdate> {
  const { tx, plan, actor, now, state, params, body, today } = asked
  const activity = activityByNumber(state, params.number)
  refuseStranger(asked, activity)
  refuseAhead('date', body.date, today)
  const approval = may(actor, 'report.decide', plan.slug) ? 'approved' : 'submitted'
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
  return updateReply(made)
}
