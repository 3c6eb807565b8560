import { Activity, ApiError, type FieldConflict, type TimelineRow } from '@koreplan/contract'
import type { Period } from './retime.ts'

/** Dates that were refused because others have changed them meanwhile. */
export interface Contested {
  /** The activity as others have it now. */
  readonly row: TimelineRow
  /** The dates that were wanted. */
  readonly period: Period
  readonly conflicts: readonly FieldConflict[]
}

/** What a refusal of an activity's dates says of the others' version; null when it is another refusal. */
export function contestedOf(error: Error, row: TimelineRow, period: Period): Contested | null {
  const problem = error instanceof ApiError ? error.problem : null
  const current = Activity.safeParse(problem?.current)
  if (!problem?.conflicts || !current.success) return null
  const { version, scheduleKind, startDate, endDate } = current.data
  const now = { version, scheduleKind, start: startDate, end: endDate }
  return { row: { ...row, ...now }, period, conflicts: problem.conflicts }
}
