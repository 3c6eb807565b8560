import type { Assessment, Decision } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import type {
  AssessmentRecord,
  DecisionRecord,
  EvaluationRecord,
  MeetingRecord,
  PlanState,
} from '../../plan-state/records.ts'

/** The plan's evaluation; null before it is opened. */
export const evaluationIn = ({ evaluations }: PlanState): EvaluationRecord | null =>
  evaluations[0] ?? null

const NOT_WRITTEN = {
  version: 0,
  achieved: null,
  learned: null,
  goalAttainment: null,
  recommendation: null,
  recommendationReason: null,
  writtenBy: null,
  writtenAt: null,
} as const satisfies Assessment

/** What is written of an activity; nothing yet is version 0. */
export const assessmentIn = (
  { assessments }: Pick<PlanState, 'assessments'>,
  activityId: number,
): Assessment => assessmentOf(assessments.find(({ id }) => id === activityId) ?? null)

const assessmentOf = (record: Omit<AssessmentRecord, 'id'> | null): Assessment =>
  record ?? NOT_WRITTEN

/** What was decided of an activity by a date, the one that holds first. */
export const decisionsOf = (
  { decisions }: Pick<PlanState, 'decisions'>,
  activityId: number,
  asOf: IsoDate,
): DecisionRecord[] =>
  decisions.filter((one) => one.activityId === activityId && one.date <= asOf).toReversed()

/** What of the latest decisions holds on a date, by activity. */
export function standingOn(
  { decisions }: Pick<PlanState, 'decisions'>,
  asOf: IsoDate,
): ReadonlyMap<number, DecisionRecord> {
  const known = decisions.filter(({ date }) => date <= asOf)
  return new Map(known.map((one) => [one.activityId, one]))
}

export function decisionReply(
  { meetings }: Pick<PlanState, 'meetings'>,
  record: DecisionRecord,
): Decision {
  const { id, verdict, reason, date, votes, enteredBy, recordedAt } = record
  const meeting = meetings.find((one) => one.id === record.meetingId)
  return {
    id,
    verdict,
    reason,
    date,
    meeting: meeting === undefined ? null : meetingRef(meeting),
    votes: [...votes],
    enteredBy,
    recordedAt,
  }
}

export const meetingRef = ({ id, title, date }: MeetingRecord) => ({ id, title, date })
