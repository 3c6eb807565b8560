import { daysBetween, type IsoDate } from './calendar.ts'
import type { PlanPeriod } from './facts.ts'

type Window = Pick<PlanPeriod, 'evaluationFrom' | 'evaluationTo'>

export const EVALUATION_PHASES = ['before', 'within', 'after'] as const
export type EvaluationPhase = (typeof EVALUATION_PHASES)[number]

/** Where a date lies against the evaluation window. Both the window's days are within it. */
export function evaluationPhase(plan: Window, date: IsoDate): EvaluationPhase {
  if (date < plan.evaluationFrom) return 'before'
  return date > plan.evaluationTo ? 'after' : 'within'
}

/** Whole days to the window's first day; 0 within it and after it (see `evaluationPhase`). */
export function daysUntilEvaluation(plan: Window, date: IsoDate): number {
  return Math.max(0, daysBetween(date, plan.evaluationFrom))
}
