import type { editComment, removeComment } from '@koreplan/contract'
import { isSame, whyNotRestoreComment } from '@koreplan/domain'
import { refuse } from '../../problems/refusal.ts'
import { keptOf, takeOut } from '../../writing/kept.ts'
import { commentAsked, told } from '../comments/asked.ts'
import { readersAmong } from '../comments/readers.ts'
import { contentOf } from '../comments/rows.ts'
import { edit } from '../comments/writes.ts'
import { inActivity, rowOf, type Undoing } from './undoing.ts'

/** Brings a removed comment back with whom it mentioned; who had seen it is not told again. */
export async function bringCommentBack(undoing: Undoing): Promise<void> {
  const { tx, plan, actor, now, event } = undoing
  const { activity, comment } = await commentAsked(
    inActivity<typeof removeComment>(undoing, rowOf(undoing)),
  )
  const removal = { ...comment, removedById: event.userId }
  if (whyNotRestoreComment(actor, plan.slug, removal) !== null) refuse('not_allowed', '')
  const { text, mentions, seenBy } = await takeOut(undoing, event)
  const readers = await readersAmong(tx, plan.slug, mentions)
  await undoing.audit(told('comment.restore', activity, comment))
  await tx.comment.update({
    where: { id: comment.id },
    data: {
      text: text ?? '',
      removedAt: null,
      removedBy: null,
      mentions: {
        create: readers.map((userId) => ({ userId, seenAt: seenBy.includes(userId) ? now : null })),
      },
    },
  })
}

/** Gives a comment its earlier text. Refuses with both when it was changed again since. */
export async function commentAsBefore(undoing: Undoing): Promise<void> {
  const { tx, plan, event } = undoing
  const asked = inActivity<typeof editComment>(undoing, rowOf(undoing))
  const { comment } = await commentAsked(asked)
  const before = await keptOf(undoing, event)
  // What this change left is what the next one took away.
  const next = await tx.keptContent.findFirst({
    where: { commentId: comment.id, eventId: { gt: event.id } },
    orderBy: { eventId: 'asc' },
  })
  const current = contentOf(comment)
  const left = next ?? current
  const mentions = isSame(left.mentions, current.mentions)
    ? await readersAmong(tx, plan.slug, before.mentions)
    : undefined
  await edit({
    ...asked,
    body: { text: before.text ?? '', ...(mentions && { mentions }) },
    ifMatch: left.text === comment.text ? comment.revision : event.revision,
  })
}
