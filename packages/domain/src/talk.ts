import { may, whyNotReport, type Actor } from './access.ts'

/** What people say and put beside an activity or to an expense: whose it is to change. `null`: it may be done. */

export const WHY_NOT_TALK = ['already_removed', 'not_an_expense'] as const
export type WhyNotTalk = (typeof WHY_NOT_TALK)[number]

interface Owned {
  readonly authorId: string | null
  readonly removed: boolean
}

/** A comment is its author's alone to change. */
export function whyNotEditComment(
  actor: Actor | null,
  { authorId, removed }: Owned,
): WhyNotTalk | 'not_allowed' | null {
  if (authorId === null || authorId !== actor?.id) return 'not_allowed'
  return removed ? 'already_removed' : null
}

/** An own comment, or anybody's by who may remove comments. */
export function whyNotRemoveComment(
  actor: Actor | null,
  plan: string,
  comment: Owned,
): WhyNotTalk | 'not_allowed' | null {
  if (!may(actor, 'comment.remove', plan)) return whyNotEditComment(actor, comment)
  return comment.removed ? 'already_removed' : null
}

/** Who may remove comments brings any back; its author one that nobody else has removed. */
export function whyNotRestoreComment(
  actor: Actor | null,
  plan: string,
  { authorId, removedById }: Pick<Owned, 'authorId'> & { readonly removedById: string | null },
): 'not_allowed' | null {
  if (may(actor, 'comment.remove', plan)) return null
  const isOwn = actor !== null && authorId === actor.id && removedById === actor.id
  return isOwn ? null : 'not_allowed'
}

/** A contact person removes files that stand beside the own unit's activities; the secretariat any. */
export function whyNotRemoveFile(
  actor: Actor | null,
  plan: string,
  unitIds: readonly number[],
  { removed }: Pick<Owned, 'removed'>,
): WhyNotTalk | 'not_allowed' | 'not_own_unit' | null {
  return whyNotReport(actor, plan, unitIds, 'file.remove') ?? (removed ? 'already_removed' : null)
}

/** A voucher is of the accounts: who enters in them removes it. */
export function whyNotRemoveVoucher(
  actor: Actor | null,
  plan: string,
  { removed }: Pick<Owned, 'removed'>,
): WhyNotTalk | 'not_allowed' | null {
  if (!may(actor, 'money.edit', plan)) return 'not_allowed'
  return removed ? 'already_removed' : null
}
