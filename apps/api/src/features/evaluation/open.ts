import type { moveCutOff, openEvaluation, ReplyOf } from '@koreplan/contract'
import { whyNotMoveCutOff, whyNotOpen } from '@koreplan/domain'
import { refuseNotPossible } from '../../problems/refusal.ts'
import type { Thing } from '../../problems/things.ts'
import { dayOf } from '../../writing/dates.ts'
import { refuseConflicts } from '../../writing/if-match.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { evaluationIn } from './rows.ts'

type Opened = ReplyOf<typeof openEvaluation>

/** Opens the plan's one evaluation. */
export async function open(asked: Writing<typeof openEvaluation>): Promise<Opened> {
  const { tx, plan, actor, now, state, body } = asked
  const { cutOff } = body
  const why = whyNotOpen(evaluationIn(state), state, cutOff)
  if (why !== null) refuseNotPossible(why)
  const made = await tx.evaluation.create({
    data: { planId: plan.id, cutOff: dayOf(cutOff), openedBy: actor.name, openedAt: now },
  })
  await asked.audit({
    action: 'evaluation.open',
    resource: `evaluation/${made.id}`,
    after: { cutOff },
  })
  asked.made('/evaluation')
  return { version: made.revision, cutOff }
}

/** Moves the cut-off of an open one: its figures follow. */
export async function move(asked: Writing<typeof moveCutOff>): Promise<Opened> {
  const { tx, state, body, ifMatch } = asked
  const evaluation = evaluationIn(state)
  const why = whyNotMoveCutOff(evaluation, state, body.cutOff)
  if (why !== null || evaluation === null) return refuseNotPossible(why ?? 'evaluation_not_open')
  const { id, version, cutOff } = evaluation
  const resource = `evaluation/${id}`
  const current = { version, cutOff }
  const name: Thing = 'evaluation_cut_off'
  await refuseConflicts(tx, { resource, name, seen: ifMatch, wanted: body, current })
  if (cutOff === body.cutOff) return current
  await asked.audit({
    action: 'evaluation.edit',
    resource,
    before: { cutOff },
    after: { cutOff: body.cutOff },
  })
  const moved = await tx.evaluation.update({
    where: { id },
    data: { cutOff: dayOf(body.cutOff) },
  })
  return { version: moved.revision, cutOff: body.cutOff }
}
