import type { Dashboard } from '@koreplan/contract'
import { TOLERANCE_POINTS, type IsoDate } from '@koreplan/domain'

export type HeadlineKey =
  | 'no_activities'
  | 'no_timetable'
  | 'not_begun'
  | 'nothing_reported'
  | 'behind'
  | 'on_course'
  | 'ahead'

/** How the whole plan stands, as one of seven sentences. Before its start it has not begun. */
export function headlineOf(
  { actual, expected, whyNull }: Dashboard['progress'],
  asOf: IsoDate,
  periodStart: IsoDate,
): HeadlineKey {
  if (whyNull === 'no_activities' || whyNull === 'no_timetable') return whyNull
  if (asOf < periodStart) return 'not_begun'
  if (actual === null || expected === null) return 'nothing_reported'
  if (actual < expected - TOLERANCE_POINTS) return 'behind'
  return actual > expected + TOLERANCE_POINTS ? 'ahead' : 'on_course'
}
