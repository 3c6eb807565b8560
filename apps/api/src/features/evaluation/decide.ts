import type { decideActivity, Decision } from '@koreplan/contract'
import { whyNotDecide } from '@koreplan/domain'
import { refuseField, refuseNotPossible } from '../../problems/refusal.ts'
import { dayOf } from '../../writing/dates.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { evaluatedActivity } from './asked.ts'
import { decisionReply, evaluationIn } from './rows.ts'

/** Enters what the committee decided of an activity. What was decided before stands beside it. */
export async function decide(asked: Writing<typeof decideActivity>): Promise<Decision> {
  const { tx, plan, actor, now, state, params, body, today } = asked
  const { meetingId, verdict, reason, votes } = body
  const evaluation = evaluationIn(state)
  if (evaluation === null) return refuseNotPossible('evaluation_not_open')
  const activity = evaluatedActivity(state, evaluation, params.activity)
  const meeting = state.meetings.find(({ id }) => id === meetingId)
  if (meeting === undefined) return refuseField('meetingId', 'unknown_name')
  const latest = state.decisions.findLast(({ activityId }) => activityId === activity.id) ?? null
  const why = whyNotDecide(evaluation, meeting, latest, today)
  if (why !== null) refuseNotPossible(why)
  const { date } = meeting
  const made = await tx.decision.create({
    data: {
      planId: plan.id,
      activityId: activity.id,
      evaluationId: evaluation.id,
      meetingId,
      verdict,
      reason,
      votes,
      date: dayOf(date),
      enteredBy: actor.name,
      recordedAt: now,
    },
  })
  await asked.audit({
    action: 'decision.make',
    resource: `decision/${made.id}`,
    activityId: activity.id,
    ...(latest !== null && { before: { verdict: latest.verdict } }),
    after: { verdict, reason, meeting: meeting.title, date },
  })
  asked.made(`/evaluation/items/${activity.number}`)
  return decisionReply(state, {
    id: made.id,
    activityId: activity.id,
    meetingId,
    verdict,
    reason,
    votes,
    date,
    enteredBy: actor.name,
    recordedAt: now.toISOString(),
  })
}
