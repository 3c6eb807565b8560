import type { approveUpdate, returnUpdate } from '@koreplan/contract'
import { whyNotReopen } from '@koreplan/domain'
import { refuseNotPossible } from '../../problems/refusal.ts'
import { approve, sendBack, updateAsked } from '../reports/decisions.ts'
import { beforeOf, inActivity, rowOf, type Undoing } from './undoing.ts'

/** Takes a decision on an update back: it waits for approval again. */
export async function reopen(undoing: Undoing): Promise<void> {
  const { activity, update } = updateAsked(
    inActivity<typeof approveUpdate>(undoing, rowOf(undoing)),
  )
  const why = whyNotReopen(update)
  if (why !== null) refuseNotPossible(why)
  const { approval, returnedReason } = update
  await undoing.tx.statusUpdate.update({
    where: { id: update.id },
    data: { approval: 'submitted', returnedReason: null, decidedBy: null, decidedAt: null },
  })
  await undoing.audit({
    action: 'update.reopen',
    resource: `update/${update.id}`,
    activityId: activity.id,
    before: { approval, ...(returnedReason !== null && { reason: returnedReason }) },
    after: { approval: 'submitted' },
  })
}

/** Decides as it was decided before the decision was taken back. */
export function decideAgain(undoing: Undoing): Promise<unknown> {
  const { approval, reason } = beforeOf(undoing)
  return approval === 'approved'
    ? approve(inActivity<typeof approveUpdate>(undoing, rowOf(undoing)))
    : sendBack(inActivity<typeof returnUpdate>(undoing, rowOf(undoing), { reason }))
}
