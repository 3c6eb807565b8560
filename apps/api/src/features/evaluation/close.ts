import type { closeEvaluation, ReplyOf } from '@koreplan/contract'
import { whyNotCloseEvaluation } from '@koreplan/domain'
import { refuseChange, refuseNotPossible } from '../../problems/refusal.ts'
import type { Thing } from '../../problems/things.ts'
import { freeze } from '../../writing/freeze.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { evaluatedOn } from './asked.ts'
import { frozenOf } from './figures.ts'
import { evaluationIn, standingOn } from './rows.ts'

/**
 * Closes the evaluation: nobody, the database included, changes what it is closed with. Refuses when its cut-off has
 * been moved since the caller read it.
 */
export async function close(
  asked: Writing<typeof closeEvaluation>,
): Promise<ReplyOf<typeof closeEvaluation>> {
  const { tx, actor, now, state, today, ifMatch } = asked
  const evaluation = evaluationIn(state)
  if (evaluation === null) return refuseNotPossible('evaluation_not_open')
  const { id, version, cutOff } = evaluation
  const standing = standingOn(state, today)
  const undecided = evaluatedOn(state, cutOff).filter((activity) => !standing.has(activity.id))
  const why = whyNotCloseEvaluation(evaluation, undecided.length, today)
  if (why !== null) refuseNotPossible(why)
  const name: Thing = 'evaluation_cut_off'
  if (ifMatch < version) refuseChange(name, { current: { version, cutOff }, conflicts: [] })
  const { figures, checksum } = freeze(frozenOf(state, cutOff, today))
  const closed = await tx.evaluation.update({
    where: { id },
    data: { closedAt: now, closedBy: actor.name, figures, checksum },
  })
  await asked.audit({
    action: 'evaluation.close',
    resource: `evaluation/${id}`,
    after: { cutOff, checksum },
  })
  return { version: closed.revision, checksum }
}
