import type { Resources } from '@koreplan/contract'
import { TOLERANCE_POINTS } from '@koreplan/domain'

type Column = Resources['columns'][number]

/** A focus area's progress beside the share of its hours that is used, both in percent. */
export interface Pace {
  readonly column: Column
  readonly progress: number | null
  /** 0 and up; null: nothing was allocated. */
  readonly share: number | null
  /** More of the hours is used than the area has come on the way, by more than the tolerance. */
  readonly isLagging: boolean
}

/** The areas that have hours, those given the most first. */
export function pacesOf(columns: readonly Column[]): Pace[] {
  return columns
    .filter(({ allocatedMinutes, usedMinutes }) => (allocatedMinutes ?? usedMinutes) !== null)
    .toSorted((a, b) => (b.allocatedMinutes ?? 0) - (a.allocatedMinutes ?? 0))
    .map((column) => {
      const { progress, usedMinutes, allocatedMinutes } = column
      const share = allocatedMinutes ? (100 * (usedMinutes ?? 0)) / allocatedMinutes : null
      const isLagging = progress !== null && share !== null && share - progress > TOLERANCE_POINTS
      return { column, progress, share, isLagging }
    })
}

/** The area whose hours are the farthest ahead of its progress; null when none lags. */
export function mostLagging(paces: readonly Pace[]): Pace | null {
  const gap = ({ share, progress }: Pace): number => (share ?? 0) - (progress ?? 0)
  return paces.filter((one) => one.isLagging).toSorted((a, b) => gap(b) - gap(a))[0] ?? null
}
