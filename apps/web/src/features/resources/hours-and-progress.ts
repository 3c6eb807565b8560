import type { Resources } from '@koreplan/contract'
import { isBehind } from '@koreplan/charts'

type Column = Resources['columns'][number]

/** The areas that have hours, those given the most first. */
export const withHours = (columns: readonly Column[]): Column[] =>
  columns
    .filter(({ allocatedMinutes, usedMinutes }) => (allocatedMinutes ?? usedMinutes) !== null)
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))

const sizeOf = ({ allocatedMinutes, usedMinutes }: Column): number =>
  Math.max(allocatedMinutes ?? 0, usedMinutes ?? 0)

/**
 * Given much and moving little: at least the hours expected by the date are used, and the area is behind where
 * its timetable would have it by more than the tolerance.
 */
export function isLagging({ progress, expectedProgress, differenceMinutes }: Column): boolean {
  const isUsed = differenceMinutes !== null && differenceMinutes >= 0
  return isUsed && isBehind({ progress, expected: expectedProgress })
}

/** The lagging area that was given the most hours; null when none lags. */
export const mostLagging = (columns: readonly Column[]): Column | null =>
  withHours(columns).find(isLagging) ?? null
