import type { Evaluation, EvaluationRow } from '@koreplan/contract'
import { checklistOf, evaluationState, hasCome, type IsoDate } from '@koreplan/domain'
import type { EvaluationRecord, PlanState } from '../../plan-state/records.ts'
import { unitsOf } from '../activities/rows.ts'
import { evaluatedOn } from './asked.ts'
import { differencesOf, figuresBy, frozenFigures, type Figures } from './figures.ts'
import {
  assessmentIn,
  decisionReply,
  decisionsOf,
  evaluationIn,
  meetingRef,
  standingOn,
} from './rows.ts'

/**
 * The evaluation as it is seen from a date. Its figures are those by the cut-off, or by the date itself when that
 * comes before; those of a closed one are what it was closed with. What may be done follows `day` instead: what is
 * missing, and where it can have been decided.
 */
export function evaluationOn(plan: PlanState, asOf: IsoDate, day = asOf): Evaluation {
  const evaluation = evaluationIn(plan)
  const state = evaluationState(evaluation)
  const cutOff = evaluation?.cutOff ?? null
  const figuresAsOf = cutOff !== null && cutOff < asOf ? cutOff : asOf
  const isFrozen = evaluation !== null && state === 'closed' && asOf >= evaluation.cutOff
  const figures = isFrozen ? frozenFigures(evaluation) : figuresBy(plan, figuresAsOf)
  const rows = rowsOf(plan, figures, asOf, day)
  return {
    asOf,
    revision: plan.revision,
    version: evaluation?.version ?? 0,
    state,
    window: {
      from: plan.evaluationFrom,
      to: plan.evaluationTo,
      precision: plan.evaluationPrecision,
      purpose: plan.evaluationPurpose,
    },
    cutOff,
    figuresAsOf,
    isFrozen,
    ...partiesOf(evaluation),
    totals: figures.totals,
    rows,
    checklist: evaluation !== null && state === 'open' ? checklist(plan, evaluation, day) : [],
    differences: isFrozen ? differencesOf(plan, evaluation) : [],
    meetings: plan.meetings
      .filter((meeting) => hasCome(meeting, day))
      .toReversed()
      .map(meetingRef),
    members: (plan.committee?.members ?? []).map(({ name, party }) => ({ name, party })),
    nextEdition: plan.nextEdition,
  }
}

function partiesOf(evaluation: EvaluationRecord | null): Pick<Evaluation, 'opened' | 'closed'> {
  if (evaluation === null) return { opened: null, closed: null }
  const { openedAt, openedBy, closedAt, closedBy, checksum } = evaluation
  const opened = { at: openedAt, by: openedBy }
  if (closedAt === null || closedBy === null || checksum === null) return { opened, closed: null }
  return { opened, closed: { at: closedAt, by: closedBy, checksum } }
}

function rowsOf(plan: PlanState, figures: Figures, asOf: IsoDate, day: IsoDate): EvaluationRow[] {
  const activities = new Map(plan.activities.map((activity) => [activity.id, activity]))
  return figures.activities.map((one) => {
    const activity = activities.get(one.id)
    const decisions = decisionsOf(plan, one.id, asOf)
    return {
      ...one,
      lead: activity?.lead ?? null,
      unitIds: activity === undefined ? [] : unitsOf(activity),
      assessment: assessmentIn(plan, one.id),
      decisions: decisions.map((decision) => decisionReply(plan, decision)),
      laterDecisions: Math.max(0, decisionsOf(plan, one.id, day).length - decisions.length),
    }
  })
}

function checklist(
  plan: PlanState,
  evaluation: EvaluationRecord,
  day: IsoDate,
): Evaluation['checklist'] {
  const standing = standingOn(plan, day)
  return checklistOf(
    evaluation,
    evaluatedOn(plan, evaluation.cutOff).map(({ id, number }) => ({
      number,
      assessed: assessmentIn(plan, id),
      isDecided: standing.has(id),
    })),
    day,
  )
}
