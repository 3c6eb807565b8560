import type { removeFile } from '@koreplan/contract'
import { refuse } from '../../problems/refusal.ts'
import { takeOut } from '../../writing/kept.ts'
import { besideActivity, besideEntry } from '../files/owners.ts'
import { remove } from '../files/remove.ts'
import { inPlan, rowOf, type Undoing } from './undoing.ts'

/** Removes a file, or a voucher, that was added or brought back. */
export async function removeAgain(undoing: Undoing, reason: string): Promise<void> {
  const { owner } = await fileOf(undoing)
  await remove(inPlan<typeof removeFile>(undoing, rowOf(undoing), { reason }), owner)
}

/** Brings a removed file back to where it stood: its bytes are there as long as they are kept. */
export async function bringFileBack(undoing: Undoing): Promise<void> {
  const { tx, actor, plan, event } = undoing
  const { owner, file } = await fileOf(undoing)
  const why = owner.whyNotRemove(actor, plan.slug, { removed: false })
  if (why !== null) refuse(why === 'not_own_unit' ? why : 'not_allowed', file.name)
  await takeOut(undoing, event)
  await undoing.audit({
    action: 'file.restore',
    resource: `file/${file.id}`,
    ...(owner.activityId !== null && { activityId: owner.activityId }),
    after: { name: file.name, ...owner.told },
  })
  await tx.attachment.update({
    where: { id: file.id },
    data: { removedAt: null, removedBy: null, removeReason: null },
  })
}

async function fileOf(undoing: Undoing) {
  const { tx, plan, state } = undoing
  const { id } = rowOf(undoing)
  const file = await tx.attachment.findFirst({ where: { id, planId: plan.id } })
  if (file === null) return refuse('file_not_found', String(id))
  const { activityId, entryId } = file
  if (entryId !== null) return { file, owner: besideEntry(state, entryId) }
  const activity = state.activities.find((one) => one.id === activityId)
  return { file, owner: besideActivity(state, activity?.number ?? '') }
}
