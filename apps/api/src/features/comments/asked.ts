import type { removeComment } from '@koreplan/contract'
import type { ActivityRecord } from '../../plan-state/records.ts'
import { refuse } from '../../problems/refusal.ts'
import type { AuditEntry } from '../../writing/write.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { activityByNumber } from '../activities/reads.ts'
import { resourceOf, WITH_MENTIONS, type CommentRow } from './rows.ts'

/** The comment that a request is about, with its activity. Refuses one of another activity. */
export async function commentAsked({
  tx,
  state,
  params,
}: Pick<Writing<typeof removeComment>, 'tx' | 'state' | 'params'>) {
  const activity = activityByNumber(state, params.number)
  const comment = await tx.comment.findFirst({
    where: { id: params.id, activityId: activity.id },
    include: WITH_MENTIONS,
  })
  return { activity, comment: comment ?? refuse('comment_not_found', String(params.id)) }
}

/** What the history tells of a change of a comment. */
export const told = (
  action: AuditEntry['action'],
  { id: activityId }: Pick<ActivityRecord, 'id'>,
  comment: Pick<CommentRow, 'id'>,
): AuditEntry => ({ action, resource: resourceOf(comment), activityId })
