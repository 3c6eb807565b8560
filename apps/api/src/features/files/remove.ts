import type { Attachment, removeFile, removeVoucher } from '@koreplan/contract'
import { refuse, refuseNotPossible } from '../../problems/refusal.ts'
import { keep } from '../../writing/kept.ts'
import type { Writing } from '../../writing/write-plan.ts'
import type { FileOwner } from './owners.ts'
import { fileReply } from './rows.ts'

/**
 * Removes a file: that there was one, by whom and why it went, stays. Its bytes are given to nobody, and go when they
 * can no longer be brought back (docs/decisions/0012).
 */
export async function remove(
  asked: Writing<typeof removeFile> | Writing<typeof removeVoucher>,
  owner: FileOwner,
): Promise<Attachment> {
  const { tx, plan, actor, now, params, body } = asked
  const found = await tx.attachment.findFirst({
    where: { id: params.id, ...owner.key },
  })
  if (found === null) return refuse('file_not_found', String(params.id))
  const removed = { removed: found.removedAt !== null }
  const why = owner.whyNotRemove(actor, plan.slug, removed)
  if (why === 'not_allowed' || why === 'not_own_unit') return refuse(why, found.name)
  if (why !== null) return refuseNotPossible(why)
  await asked.audit({
    action: 'file.remove',
    resource: `file/${found.id}`,
    ...(owner.activityId !== null && { activityId: owner.activityId }),
    before: { name: found.name },
    after: { ...owner.told, reason: body.reason },
  })
  await keep(asked, `file/${found.id}`, { attachmentId: found.id })
  return fileReply(
    await tx.attachment.update({
      where: { id: found.id },
      data: { removedAt: now, removedBy: actor.name, removeReason: body.reason },
    }),
  )
}
