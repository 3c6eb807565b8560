import type { IsoDate } from './calendar.ts'
import type { PlanPeriod } from './facts.ts'
import { hasCome } from './meeting.ts'
import type { Verdict } from './vocabulary.ts'

/** What may become of an evaluation. `null` from a rule: it may be done. */

export const WHY_NOT_EVALUATING = [
  'evaluation_opened',
  'evaluation_not_open',
  'evaluation_closed',
  'evaluation_not_closed',
  'cut_off_outside',
  'cut_off_ahead',
  'decisions_missing',
  'meeting_ahead',
  'later_decision_stands',
  'activity_not_evaluated',
  'decided_not_held',
  'decided_frozen',
  'decided_order',
  'already_carried_on',
  'nothing_to_carry_on',
] as const
export type WhyNotEvaluating = (typeof WHY_NOT_EVALUATING)[number]

export const EVALUATION_STATES = ['not_opened', 'open', 'closed'] as const
export type EvaluationState = (typeof EVALUATION_STATES)[number]

/** As far as rules ask. */
export interface OpenedEvaluation {
  readonly cutOff: IsoDate
  readonly closedAt: string | null
}

export function evaluationState(evaluation: OpenedEvaluation | null): EvaluationState {
  if (evaluation === null) return 'not_opened'
  return evaluation.closedAt === null ? 'open' : 'closed'
}

type CutOffs = Pick<PlanPeriod, 'periodStart' | 'evaluationTo'>

/** A cut-off lies within the evaluation window or before it, and not before the plan. */
const whyNotCutOff = (plan: CutOffs, cutOff: IsoDate): WhyNotEvaluating | null =>
  cutOff < plan.periodStart || cutOff > plan.evaluationTo ? 'cut_off_outside' : null

/** A plan is evaluated once; it is never reopened. */
export const whyNotOpen = (
  evaluation: OpenedEvaluation | null,
  plan: CutOffs,
  cutOff: IsoDate,
): WhyNotEvaluating | null =>
  evaluation === null ? whyNotCutOff(plan, cutOff) : 'evaluation_opened'

/** What is written of it, and when it is as of, is changed while it is open. */
export function whyNotAssess(evaluation: OpenedEvaluation | null): WhyNotEvaluating | null {
  if (evaluation === null) return 'evaluation_not_open'
  return evaluation.closedAt === null ? null : 'evaluation_closed'
}

export const whyNotMoveCutOff = (
  evaluation: OpenedEvaluation | null,
  plan: CutOffs,
  cutOff: IsoDate,
): WhyNotEvaluating | null => whyNotAssess(evaluation) ?? whyNotCutOff(plan, cutOff)

/**
 * The committee decides at a meeting from its day on, also after the evaluation is closed. Nothing that was
 * decided is changed or taken away: it is followed by a decision of the same day or a later one.
 */
export function whyNotDecide(
  evaluation: OpenedEvaluation | null,
  meeting: { readonly date: IsoDate; readonly cancelledAt: string | null },
  latest: { readonly date: IsoDate } | null,
  today: IsoDate,
): WhyNotEvaluating | 'meeting_cancelled' | null {
  if (evaluation === null) return 'evaluation_not_open'
  if (meeting.cancelledAt !== null) return 'meeting_cancelled'
  if (!hasCome(meeting, today)) return 'meeting_ahead'
  return latest !== null && latest.date > meeting.date ? 'later_decision_stands' : null
}

interface Decided {
  /** In the order in which they were entered. */
  readonly id: number
  readonly activityId: number
  readonly meetingId: number | null
  readonly date: IsoDate
  readonly recordedAt: string
}

/**
 * A decision bears its meeting's date, also when that is mended. So a meeting at which something was decided stays
 * one that has been held, moves no decision past another of the same activity, and none that is frozen.
 */
export function whyNotMoveMeeting(
  { id }: { readonly id: number },
  to: IsoDate,
  decisions: readonly Decided[],
  evaluation: OpenedEvaluation | null,
  today: IsoDate,
): WhyNotEvaluating | null {
  const moved = decisions.filter(({ meetingId }) => meetingId === id)
  if (moved.length === 0) return null
  const closedAt = evaluation?.closedAt ?? null
  if (closedAt !== null && moved.some(({ recordedAt }) => recordedAt <= closedAt))
    return 'decided_frozen'
  if (to > today) return 'decided_not_held'
  const isPassed = moved.some((one) =>
    decisions.some(
      (other) =>
        other.activityId === one.activityId &&
        other.meetingId !== id &&
        (other.id < one.id ? other.date > to : other.date < to),
    ),
  )
  return isPassed ? 'decided_order' : null
}

/** Closing takes a decision for every activity, and a cut-off that has come. */
export function whyNotCloseEvaluation(
  evaluation: OpenedEvaluation | null,
  undecided: number,
  today: IsoDate,
): WhyNotEvaluating | null {
  const why = whyNotAssess(evaluation)
  if (why !== null || evaluation === null) return why
  if (evaluation.cutOff > today) return 'cut_off_ahead'
  return undecided > 0 ? 'decisions_missing' : null
}

/** Only what has been closed is carried on, and once. `carried`: how many activities go on. */
export function whyNotCarryOn(
  evaluation: OpenedEvaluation | null,
  hasNext: boolean,
  carried: number,
): WhyNotEvaluating | null {
  if (evaluationState(evaluation) !== 'closed') return 'evaluation_not_closed'
  if (hasNext) return 'already_carried_on'
  return carried === 0 ? 'nothing_to_carry_on' : null
}

/** Whether what was decided last lets an activity go on in the next edition. */
export const goesOn = (verdict: Verdict | null): boolean =>
  verdict === 'continue' || verdict === 'adjust'

/** What the secretariat writes of an activity. */
export interface Assessed {
  readonly achieved: string | null
  readonly learned: string | null
  /** 1-5. */
  readonly goalAttainment: number | null
  readonly recommendation: Verdict | null
  readonly recommendationReason: string | null
}

/** A recommendation has its reason. */
export const isWithoutReason = ({
  recommendation,
  recommendationReason,
}: Pick<Assessed, 'recommendation' | 'recommendationReason'>): boolean =>
  recommendation !== null && isBlank(recommendationReason)

export const CHECKLIST_KINDS = [
  'cut_off_ahead',
  'no_decision',
  'no_goal_attainment',
  'no_achieved',
  'no_learned',
  'no_recommendation',
] as const
export type ChecklistKind = (typeof CHECKLIST_KINDS)[number]

export interface ChecklistLine {
  readonly kind: ChecklistKind
  /** The activity's number; null: it is about the evaluation itself. */
  readonly number: string | null
  /** It cannot be closed before this is done. */
  readonly isBlocking: boolean
}

/** What closing waits for. */
const BLOCKING: readonly ChecklistKind[] = ['cut_off_ahead', 'no_decision']

/** What is missing before the evaluation can close, what blocks it first; then kind by kind, activity by activity. */
export function checklistOf(
  evaluation: OpenedEvaluation,
  activities: readonly {
    readonly number: string
    readonly assessed: Assessed | null
    readonly isDecided: boolean
  }[],
  today: IsoDate,
): ChecklistLine[] {
  const missing = (kind: ChecklistKind): readonly (string | null)[] => {
    if (kind === 'cut_off_ahead') return evaluation.cutOff > today ? [null] : []
    return activities.filter((one) => isMissing(kind, one)).map(({ number }) => number)
  }
  return CHECKLIST_KINDS.flatMap((kind) =>
    missing(kind).map((number) => ({ kind, number, isBlocking: BLOCKING.includes(kind) })),
  )
}

function isMissing(
  kind: Exclude<ChecklistKind, 'cut_off_ahead'>,
  { assessed, isDecided }: { readonly assessed: Assessed | null; readonly isDecided: boolean },
): boolean {
  switch (kind) {
    case 'no_decision':
      return !isDecided
    case 'no_goal_attainment':
      return (assessed?.goalAttainment ?? null) === null
    case 'no_achieved':
      return isBlank(assessed?.achieved ?? null)
    case 'no_learned':
      return isBlank(assessed?.learned ?? null)
    case 'no_recommendation':
      return (assessed?.recommendation ?? null) === null
  }
}

const isBlank = (text: string | null): boolean => text === null || text.trim() === ''
