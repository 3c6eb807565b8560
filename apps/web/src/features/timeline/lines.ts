import type { Timeline, TimelineArea, TimelineRow } from '@koreplan/contract'
import { roomBesideLanes } from './decision-marks.ts'

interface Common {
  readonly key: string
  /** 1 for an area, one more for what lies below. */
  readonly level: number
}
export interface AreaLine extends Common {
  readonly kind: 'area'
  readonly area: TimelineArea
  readonly isOpen: boolean
}
export interface ActivityLine extends Common {
  readonly kind: 'activity'
  readonly row: TimelineRow
}
/** One line of the timeline: an area's heading, or an activity under it. */
export type Line = AreaLine | ActivityLine

type Grouped = Pick<Timeline, 'areas' | 'rows' | 'total'>

/**
 * The lines from top to bottom: an area, its own activities, then its sub-areas with theirs. What lies in a
 * folded area is left out; so is an area without activities when not all are asked for.
 */
export function linesOf({ areas, rows, total }: Grouped, folded: ReadonlySet<string>): Line[] {
  const isWhole = rows.length === total
  const rowsByArea = Map.groupBy(rows, ({ area }) => area)
  const shown = areas.filter(({ activities }) => activities > 0 || isWhole)
  const parts = Map.groupBy(shown, ({ parent }) => parent)
  const lines: Line[] = []
  const add = (area: TimelineArea, level: number): void => {
    const isOpen = !folded.has(area.number)
    lines.push({ kind: 'area', key: `area-${area.number}`, level, area, isOpen })
    if (!isOpen) return
    for (const row of rowsByArea.get(area.number) ?? [])
      lines.push({ kind: 'activity', key: row.number, level: level + 1, row })
    for (const part of parts.get(area.number) ?? []) add(part, level + 1)
  }
  for (const area of parts.get(null) ?? []) add(area, 1)
  return lines
}

/** Heights in rem, so that they follow the reader's font size. */
const HEIGHT = {
  area: 2.75,
  activity: 3,
  nameAbove: 2.625,
  bar: 1.375,
  decidedBar: 2.5,
  lane: 2,
  pad: 0.5,
}

/** A line's height in rem. `isNarrow`: the name stands above the bar, not beside it. */
export function heightOf(line: Line, isNarrow: boolean): number {
  if (line.kind === 'area') return isNarrow ? HEIGHT.area + HEIGHT.pad : HEIGHT.area
  const lanes = line.row.targets.length * HEIGHT.lane
  const besides = lanes > 0 ? roomBesideLanes(line.row) : 0
  if (!isNarrow) return Math.max(HEIGHT.activity, lanes + besides + HEIGHT.pad)
  const bar = line.row.decisions.length > 0 ? HEIGHT.decidedBar : HEIGHT.bar
  return HEIGHT.nameAbove + Math.max(bar, lanes + besides) + HEIGHT.pad
}
