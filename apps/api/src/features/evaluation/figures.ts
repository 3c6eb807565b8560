import { EvaluationFigures, type EvaluationDifference } from '@koreplan/contract'
import {
  differencesBetween,
  evaluationFigures,
  type Freezable,
  type IsoDate,
} from '@koreplan/domain'
import type { z } from 'zod'
import type { EvaluationRecord, PlanState } from '../../plan-state/records.ts'
import { assessmentIn, decisionReply, standingOn } from './rows.ts'

export type Figures = z.output<typeof EvaluationFigures>

/** The figures by a date, as they are sent and as they are frozen. */
export const figuresBy = (plan: PlanState, date: IsoDate): Figures =>
  EvaluationFigures.parse(evaluationFigures(plan, date))

const parsed = new WeakMap<EvaluationRecord, Figures>()

/** The figures that an evaluation was closed with, as they were read from its text. */
export function frozenFigures(evaluation: EvaluationRecord): Figures {
  const known = parsed.get(evaluation)
  if (known !== undefined) return known
  const { figures } = JSON.parse(evaluation.figures ?? '') as { figures: unknown }
  const made = EvaluationFigures.parse(figures)
  parsed.set(evaluation, made)
  return made
}

/** All that an evaluation is closed with: its figures, what is written of each activity, and what is decided. */
export function frozenOf(plan: PlanState, cutOff: IsoDate, today: IsoDate): Freezable {
  const figures = figuresBy(plan, cutOff)
  const standing = standingOn(plan, today)
  const frozen = {
    plan: plan.slug,
    title: plan.title,
    figures,
    activities: figures.activities.map(({ id, number }) => {
      const { achieved, learned, goalAttainment, recommendation, recommendationReason } =
        assessmentIn(plan, id)
      const decision = standing.get(id)
      return {
        number,
        achieved,
        learned,
        goalAttainment,
        recommendation,
        recommendationReason,
        decision: decision === undefined ? null : decisionReply(plan, decision),
      }
    }),
  }
  return frozen
}

/** What an activity is called is no figure. */
const NAMES = ['id', 'number', 'title', 'area'] as const

/** Where the figures would differ, were they worked out today at the same cut-off. */
export function differencesOf(
  plan: PlanState,
  evaluation: EvaluationRecord,
): EvaluationDifference[] {
  const was = frozenFigures(evaluation)
  const is = figuresBy(plan, evaluation.cutOff)
  const now = new Map(is.activities.map((one) => [one.id, one]))
  const then = new Set(was.activities.map(({ id }) => id))
  const evaluated = (number: string, before: boolean): EvaluationDifference => ({
    number,
    path: ['isEvaluated'],
    was: before,
    is: !before,
  })
  return [
    ...told(null, differencesBetween(was.totals, is.totals)),
    ...was.activities.flatMap((one) => {
      const other = now.get(one.id)
      if (other === undefined) return [evaluated(one.number, true)]
      return told(one.number, differencesBetween(figuresIn(one), figuresIn(other)))
    }),
    ...is.activities.filter(({ id }) => !then.has(id)).map((one) => evaluated(one.number, false)),
  ]
}

const figuresIn = (one: Figures['activities'][number]): Freezable =>
  Object.fromEntries(
    Object.entries(one).filter(([name]) => !(NAMES as readonly string[]).includes(name)),
  ) as Freezable

const told = (
  number: string | null,
  differences: ReturnType<typeof differencesBetween>,
): EvaluationDifference[] =>
  differences.map(({ path, was, is }) => ({
    number,
    path: [...path],
    was: single(was),
    is: single(is),
  }))

/** Something whole that came or went, an indicator, is told by its name. */
function single(value: Freezable | undefined): EvaluationDifference['was'] {
  if (value === undefined || value === null || typeof value !== 'object') return value ?? null
  return 'title' in value && typeof value.title === 'string' ? value.title : JSON.stringify(value)
}
