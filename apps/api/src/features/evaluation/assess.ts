import {
  ASSESSMENT_FIELDS,
  type assessActivity,
  type Assessment,
  type AssessmentField,
  type AssessmentPatch,
} from '@koreplan/contract'
import { isWithoutReason, whyNotAssess } from '@koreplan/domain'
import { refuseField, refuseNotPossible } from '../../problems/refusal.ts'
import { changed } from '../../writing/changed.ts'
import { refuseConflicts } from '../../writing/if-match.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { evaluatedActivity } from './asked.ts'
import { assessmentIn, evaluationIn } from './rows.ts'

/** Writes of an activity. Refuses a recommendation without its reason, and fields that others wrote meanwhile. */
export async function assess(asked: Writing<typeof assessActivity>): Promise<Assessment> {
  const { tx, plan, actor, now, state, params, body, ifMatch } = asked
  const evaluation = evaluationIn(state)
  const why = whyNotAssess(evaluation)
  if (why !== null || evaluation === null) return refuseNotPossible(why ?? 'evaluation_not_open')
  const activity = evaluatedActivity(state, evaluation, params.activity)
  const current = assessmentIn(state, activity.id)
  const resource = `assessment/${activity.id}`
  const name = `${activity.number} ${activity.title}`
  await refuseConflicts(tx, { resource, name, seen: ifMatch, wanted: body, current })
  const wanted: Assessment = { ...current, ...givenIn(body) }
  if (isWithoutReason(wanted)) refuseField('recommendationReason', 'required')
  const change = changed({ ...current }, body)
  if (change === null) return current
  await asked.audit({ action: 'assessment.edit', resource, activityId: activity.id, ...change })
  const written = {
    ...Object.fromEntries(ASSESSMENT_FIELDS.map((field) => [field, wanted[field]])),
    writtenBy: actor.name,
    writtenAt: now,
  }
  const key = { evaluationId: evaluation.id, activityId: activity.id }
  const { revision } = await tx.evaluationItem.upsert({
    where: { evaluationId_activityId: key },
    create: { ...key, planId: plan.id, ...written },
    update: written,
  })
  return { ...wanted, version: revision, writtenBy: actor.name, writtenAt: now.toISOString() }
}

type Assessed = Pick<Assessment, AssessmentField>

/** The fields that are given; what is left out stays. */
const givenIn = (body: AssessmentPatch): Partial<Assessed> =>
  Object.fromEntries(
    ASSESSMENT_FIELDS.filter((field) => body[field] !== undefined).map((field) => [
      field,
      body[field],
    ]),
  )
