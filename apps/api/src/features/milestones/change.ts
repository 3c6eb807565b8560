import type { editMilestone, Milestone, voidMilestone } from '@koreplan/contract'
import { may, permissionToChange } from '@koreplan/domain'
import { refuse, refuseNotPossible } from '../../problems/refusal.ts'
import { changed } from '../../writing/changed.ts'
import { dayOf } from '../../writing/dates.ts'
import { refuseConflicts } from '../../writing/if-match.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { refuseAhead, refuseStranger } from '../reports/may-report.ts'
import { milestoneAsked, milestoneReply } from './rows.ts'

/** Changes a milestone. A contact person may say when it was completed, and nothing else. */
export async function edit(asked: Writing<typeof editMilestone>): Promise<Milestone> {
  const { tx, actor, plan, state, params, body, ifMatch, today, asOf } = asked
  const { activity, milestone } = milestoneAsked(state, params)
  if (!may(actor, permissionToChange(Object.keys(body)), plan.slug)) refuse('not_allowed', '')
  refuseStranger(asked, activity)
  if (milestone.voided) refuseNotPossible('already_voided')
  refuseAhead('completedOn', body.completedOn ?? null, today)
  const { id, version, title, dueDate, completedOn, weight } = milestone
  const current = { id, version, title, dueDate, completedOn, weight }
  const resource = `milestone/${id}`
  await refuseConflicts(tx, { resource, name: title, seen: ifMatch, wanted: body, current })
  const change = changed(current, body)
  if (change !== null)
    await asked.audit({ action: 'milestone.edit', resource, activityId: activity.id, ...change })
  const { title: named, weight: counted } = body
  return milestoneReply(
    await tx.milestone.update({
      where: { id },
      data: {
        ...(named !== undefined && { title: named }),
        ...(counted !== undefined && { weight: counted }),
        ...dayIn('dueDate', body.dueDate),
        ...dayIn('completedOn', body.completedOn),
      },
    }),
    asOf,
  )
}

const dayIn = <N extends string>(name: N, date: string | null | undefined) =>
  date === undefined ? {} : { [name]: date === null ? null : dayOf(date) }

/** Voids a milestone: it no longer counts and is no longer shown. */
export async function voidOne(asked: Writing<typeof voidMilestone>): Promise<null> {
  const { tx, actor, now, state, params, body } = asked
  const { activity, milestone } = milestoneAsked(state, params)
  if (milestone.voided) refuseNotPossible('already_voided')
  await tx.milestone.update({
    where: { id: milestone.id },
    data: { voidedAt: now, voidedBy: actor.name, voidReason: body.reason },
  })
  await asked.audit({
    action: 'milestone.void',
    resource: `milestone/${milestone.id}`,
    activityId: activity.id,
    after: { reason: body.reason },
  })
  return null
}

/** Takes the void of a milestone back. It is no dated fact but a step to be reached, so the same one counts again. */
export async function restore(asked: Writing<typeof voidMilestone>): Promise<void> {
  const { activity, milestone } = milestoneAsked(asked.state, asked.params)
  if (!milestone.voided) return refuseNotPossible('not_voided')
  await asked.tx.milestone.update({
    where: { id: milestone.id },
    data: { voidedAt: null, voidedBy: null, voidReason: null },
  })
  await asked.audit({
    action: 'milestone.restore',
    resource: `milestone/${milestone.id}`,
    activityId: activity.id,
  })
}
