import { ASSESSMENT_FIELDS, Assessment, type AssessmentPatch } from '@koreplan/contract'
import type { Verdict } from '@koreplan/domain'

/** What is written of an activity, as the form edits it: a text that is not there is an empty one. */
export interface AssessmentFields {
  readonly achieved: string
  readonly learned: string
  readonly goalAttainment: number | null
  readonly recommendation: Verdict | null
  readonly recommendationReason: string
}

export const fieldsOf = (assessment: Assessment): AssessmentFields => ({
  achieved: assessment.achieved ?? '',
  learned: assessment.learned ?? '',
  goalAttainment: assessment.goalAttainment,
  recommendation: assessment.recommendation,
  recommendationReason: assessment.recommendationReason ?? '',
})

const bare = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() === '' ? null : value

/** Fields as the API takes them: an empty text is none. */
export const patchOf = (changes: Partial<AssessmentFields>): AssessmentPatch =>
  Object.fromEntries(
    ASSESSMENT_FIELDS.filter((field) => field in changes).map((field) => [
      field,
      bare(changes[field]),
    ]),
  )

/** What came with a refusal; null when it is none. */
export function newestIn(current: unknown) {
  const read = Assessment.safeParse(current)
  return read.success ? { fields: fieldsOf(read.data), version: read.data.version } : null
}
