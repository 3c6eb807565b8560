import type { Evaluation, EvaluationRow } from '@koreplan/contract'
import { checklistOf, evaluationState, hasCome, type IsoDate } from '@koreplan/domain'
import type { EvaluationRecord, PlanState } from '../../plan-state/records.ts'
import { unitsOf } from '../activities/rows.ts'
import { differencesOf, figuresBy, frozenFigures, type Figures } from './figures.ts'
import { assessmentIn, decisionReply, decisionsOf, evaluationIn, meetingRef } from './rows.ts'

/**
 * The evaluation as it is seen from a date. Its figures are those by the cut-off, or by the date itself when that
 * comes before; those of a closed one are what it was closed with.
 */
export function evaluationOn(plan: PlanState, asOf: IsoDate): Evaluation {
  const evaluation = evaluationIn(plan)
  const state = evaluationState(evaluation)
  const cutOff = evaluation?.cutOff ?? null
  const figuresAsOf = cutOff !== null && cutOff < asOf ? cutOff : asOf
  const isFrozen = evaluation !== null && state === 'closed' && asOf >= evaluation.cutOff
  const figures = isFrozen ? frozenFigures(evaluation) : figuresBy(plan, figuresAsOf)
  const rows = rowsOf(plan, figures, asOf)
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
    checklist: evaluation !== null && state === 'open' ? checklist(evaluation, rows, asOf) : [],
    differences: isFrozen ? differencesOf(plan, evaluation) : [],
    meetings: plan.meetings
      .filter((meeting) => hasCome(meeting, asOf))
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

function rowsOf(plan: PlanState, figures: Figures, asOf: IsoDate): EvaluationRow[] {
  const activities = new Map(plan.activities.map((activity) => [activity.id, activity]))
  return figures.activities.map((one) => {
    const activity = activities.get(one.id)
    return {
      ...one,
      lead: activity?.lead ?? null,
      unitIds: activity === undefined ? [] : unitsOf(activity),
      assessment: assessmentIn(plan, one.id),
      decisions: decisionsOf(plan, one.id, asOf).map((decision) => decisionReply(plan, decision)),
    }
  })
}

const checklist = (
  evaluation: EvaluationRecord,
  rows: readonly EvaluationRow[],
  today: IsoDate,
): Evaluation['checklist'] =>
  checklistOf(
    evaluation,
    rows.map(({ number, assessment, decisions }) => ({
      number,
      assessed: assessment,
      isDecided: decisions.length > 0,
    })),
    today,
  )
