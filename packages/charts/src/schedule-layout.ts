import type { ScheduleValue } from '@koreplan/domain'
import { textWidth, widestOf, wrapText } from './text-width.ts'

/** From what is done to what is given up: the order of the segments and of the legend. */
export const SEGMENT_ORDER = [
  'completed',
  'ahead',
  'on_track',
  'behind',
  'overdue',
  'on_hold',
  'not_reported',
  'no_timetable',
  'cancelled',
] as const satisfies readonly ScheduleValue[]

export interface ScheduleRow {
  readonly key: string
  readonly name: string
  readonly counts: Readonly<Record<ScheduleValue, number>>
  /** How many activities: the counts added up. */
  readonly total: number
}

export interface Segment {
  readonly value: ScheduleValue
  readonly count: number
  readonly x: number
  readonly width: number
  /** Whether the number fits inside. */
  readonly labelled: boolean
}

export interface ScheduleBox {
  readonly row: ScheduleRow
  readonly top: number
  readonly height: number
  readonly name: readonly { readonly text: string; readonly x: number; readonly y: number }[]
  readonly barY: number
  readonly segments: readonly Segment[]
  readonly totalX: number
}

export interface ScheduleLayout {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly stacked: boolean
  readonly rows: readonly ScheduleBox[]
}

export const SCHEDULE_BAR = 22
export const SCHEDULE_SIZE = 14
const LINE = 19
const GAP = 12
const STACKED_BELOW = 520

/** Places every segment; lengths are numbers of activities on one scale for all areas. */
export function layoutSchedule(rows: readonly ScheduleRow[], width: number): ScheduleLayout {
  const stacked = width < STACKED_BELOW
  const names = widestOf(
    rows.map(({ name }) => name),
    SCHEDULE_SIZE,
  )
  const left = stacked ? 0 : Math.min(names, Math.round(width * 0.3)) + GAP
  const largest = Math.max(1, ...rows.map(({ total }) => total))
  const unit = (width - left - totalRoom(largest)) / largest
  const boxes: ScheduleBox[] = []
  let top = 0
  for (const row of rows) {
    const lines = wrapText(row.name, stacked ? width : left - GAP, SCHEDULE_SIZE)
    const text = lines.length * LINE
    const height = stacked ? text + SCHEDULE_BAR + 16 : Math.max(text, SCHEDULE_BAR) + 12
    const barY = stacked ? top + text + 6 : top + (height - SCHEDULE_BAR) / 2
    const firstLine = stacked ? top + 14 : top + (height - text) / 2 + 14
    const x = stacked ? 0 : left - GAP
    boxes.push({
      row,
      top,
      height,
      name: lines.map((line, at) => ({ text: line, x, y: firstLine + at * LINE })),
      barY,
      segments: segmentsOf(row, left, unit),
      totalX: left + row.total * unit + 8,
    })
    top += height
  }
  return { width, height: top, left, stacked, rows: boxes }
}

function totalRoom(largest: number): number {
  return textWidth(String(largest), SCHEDULE_SIZE, true) + 12
}

function segmentsOf({ counts }: ScheduleRow, left: number, unit: number): Segment[] {
  const segments: Segment[] = []
  let x = left
  for (const value of SEGMENT_ORDER) {
    const count = counts[value]
    if (count === 0) continue
    const width = count * unit
    const labelled = textWidth(String(count), SCHEDULE_SIZE, true) + 6 <= width
    segments.push({ value, count, x, width, labelled })
    x += width
  }
  return segments
}
