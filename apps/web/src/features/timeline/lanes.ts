import type { TimelineRow } from '@koreplan/contract'
import { stretchOf, type Stretch } from './bars.ts'
import type { Axis, Place } from './span.ts'

/** What has come of a target in one year, and over which part of the plot. */
export interface LaneYear extends Stretch {
  readonly year: number
  readonly actual: number | null
  readonly target: number
  /** The latest year that is known: its lane is named there. */
  readonly isLast: boolean
}

/** One count of a recurring activity: a tick for each time it was done. */
export interface Lane {
  readonly title: string
  readonly unit: string
  readonly approximate: boolean
  readonly ticks: readonly { readonly key: number; readonly left: number; readonly value: number }[]
  readonly years: readonly LaneYear[]
}

/** The counts of a recurring activity, one under the other. */
export function lanesOf({ targets }: TimelineRow, axis: Axis, place: Place): Lane[] {
  return targets.map(({ title, unit, approximate, years, occurrences }) => ({
    title,
    unit,
    approximate,
    ticks: occurrences.map(({ date, value }, key) => ({ key, left: place(date), value })),
    years: years
      .filter(({ year }) => `${year}-12-31` >= axis.from && `${year}-01-01` < axis.to)
      .map((one, at) => ({
        ...one,
        ...stretchOf(`${one.year}-01-01`, `${one.year}-12-31`, place),
        isLast: at === years.length - 1,
      })),
  }))
}
