import type { addMilestone, Milestone } from '@koreplan/contract'
import { dayOf } from '../../writing/dates.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { activityByNumber } from '../activities/reads.ts'
import { refuseAhead } from '../reports/may-report.ts'
import { milestoneReply } from './rows.ts'

/** Gives an activity a milestone. It stands among the others by when it is due. */
export async function make(asked: Writing<typeof addMilestone>): Promise<Milestone> {
  const { tx, plan, now, state, params, body, today, asOf } = asked
  const activity = activityByNumber(state, params.number)
  refuseAhead('completedOn', body.completedOn, today)
  const made = await tx.milestone.create({
    data: {
      ...body,
      dueDate: body.dueDate === null ? null : dayOf(body.dueDate),
      completedOn: body.completedOn === null ? null : dayOf(body.completedOn),
      planId: plan.id,
      activityId: activity.id,
      position: Math.max(-1, ...activity.milestones.map(({ position }) => position)) + 1,
      recordedAt: now,
    },
  })
  await asked.audit({
    action: 'milestone.make',
    resource: `milestone/${made.id}`,
    activityId: activity.id,
    after: body,
  })
  asked.made(`/activities/${activity.number}/milestones/${made.id}`)
  return milestoneReply(made, asOf)
}
