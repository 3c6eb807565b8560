import type { IsoDate } from '@koreplan/domain'
import { textWidth } from '@koreplan/charts'
import { calendarParts, type CalendarPart, type Unit } from './calendar-parts.ts'
import type { Zoom } from './search.ts'
import type { Axis, Place } from './span.ts'

/** What the two lines of the axis hold, and the grid with them. */
export const AXIS_UNITS = {
  years: ['year', 'quarter'],
  quarters: ['quarter', 'month'],
  months: ['month', 'week'],
} as const satisfies Record<Zoom, readonly [Unit, Unit]>

/** The wordings of a part, the longest first. */
export type PartNames = Readonly<Record<Unit, readonly ((start: IsoDate) => string)[]>>

export interface AxisPart extends CalendarPart {
  /** The longest name that fits; null when none does. */
  readonly label: string | null
}

/** Between a name and the strokes beside it, in pixels. */
const AROUND = 8

/**
 * The parts of one line of the axis. Of the wordings the longest that fits in every whole part is taken
 * for all, so that the line is written alike throughout; a part cut off at the edge may have none.
 */
export function axisParts(
  axis: Axis,
  unit: Unit,
  place: Place,
  names: PartNames,
  { width, size }: { width: number; size: number },
): AxisPart[] {
  const parts = calendarParts(axis, unit, place)
  const fits = (part: CalendarPart, text: string): boolean =>
    textWidth(text, size, true) + AROUND <= (part.width * width) / 100
  const whole = parts.length > 2 ? parts.slice(1, -1) : parts
  const naming = names[unit].find((name) => whole.every((part) => fits(part, name(part.start))))
  return parts.map((part) => {
    const label = naming?.(part.start) ?? null
    return { ...part, label: label !== null && fits(part, label) ? label : null }
  })
}
