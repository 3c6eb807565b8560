import type {
  addComment,
  Comment,
  editComment,
  removeComment,
  seeMentions,
} from '@koreplan/contract'
import { whyNotEditComment, whyNotRemoveComment, type WhyNotTalk } from '@koreplan/domain'
import { refuse, refuseChange, refuseNotPossible } from '../../problems/refusal.ts'
import { keep } from '../../writing/kept.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { activityByNumber } from '../activities/reads.ts'
import { refuseStrangers } from './readers.ts'
import { commentAsked, told } from './asked.ts'
import { commentReply, contentOf, resourceOf, WITH_MENTIONS, type CommentRow } from './rows.ts'

/** The history tells that somebody commented, never the text: a removed text is to be gone (docs/decisions/0011). */

export async function make(asked: Writing<typeof addComment>): Promise<Comment> {
  const { tx, plan, actor, now, state, params, body } = asked
  const activity = activityByNumber(state, params.number)
  const mentions = [...new Set(body.mentions)]
  await refuseStrangers(tx, plan.slug, mentions)
  const made = await tx.comment.create({
    data: {
      planId: plan.id,
      activityId: activity.id,
      text: body.text,
      authorId: actor.id,
      author: actor.name,
      createdAt: now,
      mentions: { create: mentions.map((userId) => ({ userId })) },
    },
    include: WITH_MENTIONS,
  })
  await asked.audit(told('comment.make', activity, made))
  asked.made(`/activities/${activity.number}/comments/${made.id}`)
  return commentReply(made)
}

/** Changes the own comment. Who was mentioned before and has seen it is not told again. */
export async function edit(asked: Writing<typeof editComment>): Promise<Comment> {
  const { tx, plan, actor, now, body, ifMatch } = asked
  const { activity, comment } = await commentAsked(asked)
  refuseWhy(whyNotEditComment(actor, { ...comment, removed: comment.removedAt !== null }))
  if (ifMatch < comment.revision && body.text !== undefined && body.text !== comment.text)
    refuseStale(comment, body.text)
  const mentions = body.mentions && [...new Set(body.mentions)]
  await refuseStrangers(tx, plan.slug, mentions ?? [])
  const { text } = body
  const commentId = comment.id
  await asked.audit(told('comment.edit', activity, comment))
  await keep(asked, resourceOf(comment), contentOf(comment))
  if (mentions !== undefined) {
    await tx.mention.deleteMany({ where: { commentId, userId: { notIn: mentions } } })
    await tx.mention.createMany({
      data: mentions.map((userId) => ({ commentId, userId })),
      skipDuplicates: true,
    })
  }
  return commentReply(
    await tx.comment.update({
      where: { id: commentId },
      data: { editedAt: now, ...(text !== undefined && { text }) },
      include: WITH_MENTIONS,
    }),
  )
}

/** Removes a comment: its text and mentions go from wherever they are read, and that there was one stays. */
export async function remove(asked: Writing<typeof removeComment>): Promise<Comment> {
  const { tx, plan, actor, now } = asked
  const { activity, comment } = await commentAsked(asked)
  const owned = { ...comment, removed: comment.removedAt !== null }
  refuseWhy(whyNotRemoveComment(actor, plan.slug, owned))
  await asked.audit(told('comment.remove', activity, comment))
  await keep(asked, resourceOf(comment), contentOf(comment))
  await tx.mention.deleteMany({ where: { commentId: comment.id } })
  return commentReply(
    await tx.comment.update({
      where: { id: comment.id },
      data: { text: '', removedAt: now, removedBy: actor.name },
      include: WITH_MENTIONS,
    }),
  )
}

/** Notes that the caller has seen mentions in the plan: those named, or all. */
export async function see({ tx, plan, actor, now, body }: Writing<typeof seeMentions>) {
  await tx.mention.updateMany({
    where: {
      userId: actor.id,
      seenAt: null,
      comment: { planId: plan.id },
      ...(body.comments && { commentId: { in: body.comments } }),
    },
    data: { seenAt: now },
  })
  return null
}

function refuseWhy(why: WhyNotTalk | 'not_allowed' | null): void {
  if (why === 'not_allowed') refuse(why, '')
  else if (why !== null) refuseNotPossible(why)
}

function refuseStale(comment: CommentRow, yours: string): never {
  const current = commentReply(comment)
  const { author: changedBy, editedAt: changedAt } = current
  const conflict = { field: 'text', yours, theirs: current.text, changedBy, changedAt }
  return refuseChange(comment.author, { current, conflicts: [conflict] })
}
