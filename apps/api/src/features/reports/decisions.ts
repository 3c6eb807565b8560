import type { approveUpdate, returnUpdate, StatusUpdate, voidUpdate } from '@koreplan/contract'
import { whyNotApprove, whyNotReturn, whyNotVoidUpdate } from '@koreplan/domain'
import type { ActivityRecord, UpdateRecord } from '../../plan-state/records.ts'
import { refuse, refuseNotPossible } from '../../problems/refusal.ts'
import type { AuditEntry, PlanDoor } from '../../writing/write.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { activityByNumber } from '../activities/reads.ts'
import { unitsOf } from '../activities/rows.ts'
import { updateReply } from './rows.ts'

/** Approves a submitted update: it counts from now on. */
export async function approve(asked: Writing<typeof approveUpdate>): Promise<StatusUpdate> {
  const { tx, actor, now } = asked
  const { activity, update } = updateAsked(asked)
  const why = whyNotApprove(update)
  if (why !== null) refuseNotPossible(why)
  await asked.audit({
    ...told('update.approve', activity, update),
    before: { approval: update.approval },
    after: { approval: 'approved' },
  })
  return updateReply(
    await tx.statusUpdate.update({
      where: { id: update.id },
      data: { approval: 'approved', decidedBy: actor.name, decidedAt: now },
    }),
  )
}

/** Returns a submitted update with a reason, for its author to send a new one. */
export async function sendBack(asked: Writing<typeof returnUpdate>): Promise<StatusUpdate> {
  const { tx, actor, now, body } = asked
  const { activity, update } = updateAsked(asked)
  const why = whyNotReturn(update)
  if (why !== null) refuseNotPossible(why)
  await asked.audit({
    ...told('update.return', activity, update),
    before: { approval: update.approval },
    after: { approval: 'returned', reason: body.reason },
  })
  return updateReply(
    await tx.statusUpdate.update({
      where: { id: update.id },
      data: {
        approval: 'returned',
        returnedReason: body.reason,
        decidedBy: actor.name,
        decidedAt: now,
      },
    }),
  )
}

/** Voids an update, which stays visible and counts no more. */
export async function voidOne(asked: Writing<typeof voidUpdate>): Promise<StatusUpdate> {
  const { activity, update } = updateAsked(asked)
  const [voided] = await voidUpdates(asked, [{ activity, update, reason: asked.body.reason }])
  if (voided === undefined) throw new Error('the update was not voided')
  return updateReply(voided)
}

interface Voiding {
  readonly activity: ActivityRecord
  readonly update: UpdateRecord
  readonly reason: string
}

/** Voids updates, all or none, and tells of each. Refuses the first that the caller may not void. */
export async function voidUpdates(door: PlanDoor, asked: readonly Voiding[]) {
  const { tx, actor, now, plan } = door
  if (asked.length === 0) return []
  for (const { activity, update } of asked) {
    const why = whyNotVoidUpdate(actor, plan.slug, unitsOf(activity), update)
    if (why === 'not_allowed' || why === 'not_own_unit') refuse(why, activity.number)
    else if (why !== null) refuseNotPossible(why)
  }
  await door.audit(
    asked.map(({ activity, update, reason }) => ({
      ...told('update.void', activity, update),
      after: { reason },
    })),
  )
  const voided = []
  for (const [reason, same] of Map.groupBy(asked, (one) => one.reason))
    voided.push(
      // oxlint-disable-next-line no-await-in-loop -- one transaction; nearly always one reason
      ...(await tx.statusUpdate.updateManyAndReturn({
        where: { id: { in: same.map(({ update }) => update.id) } },
        data: { voidedAt: now, voidedBy: actor.name, voidReason: reason },
      })),
    )
  return voided
}

/** An update by its id. Refuses one that is not the activity's. */
export function updateAsked({
  state,
  params,
}: Pick<Writing<typeof approveUpdate>, 'state' | 'params'>): {
  activity: ActivityRecord
  update: UpdateRecord
} {
  const activity = activityByNumber(state, params.number)
  const update = activity.updates.find(({ id }) => id === params.id)
  return { activity, update: update ?? refuse('update_not_found', String(params.id)) }
}

const told = (
  action: AuditEntry['action'],
  activity: ActivityRecord,
  update: UpdateRecord,
): Pick<AuditEntry, 'action' | 'resource' | 'activityId'> => ({
  action,
  resource: `update/${update.id}`,
  activityId: activity.id,
})
