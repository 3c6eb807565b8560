import { addMonths, daysBetween, yearOf, type IsoDate } from '@koreplan/domain'
import { textWidth } from './text-width.ts'

export interface Span {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** A date's place between two pixels, by whole days. */
export function timeScale({ from, to }: Span, left: number, right: number): (d: IsoDate) => number {
  const days = Math.max(1, daysBetween(from, to))
  return (date) => left + ((right - left) * daysBetween(from, date)) / days
}

/** One calendar year or quarter, as far as it lies within the axis. */
export interface AxisPart {
  readonly key: string
  readonly x: number
  readonly width: number
  readonly label: string | null
}

export interface TimeAxis {
  readonly years: readonly AxisPart[]
  /** Empty when a quarter is too narrow to be seen. */
  readonly quarters: readonly AxisPart[]
}

const LEAST_QUARTER = 9

/** Years with their label when it fits, and quarters with theirs (`quarterLabel(1)`) when all fit. */
export function timeAxis(
  span: Span,
  scale: (date: IsoDate) => number,
  quarterLabel: (quarter: number) => string,
  size: number,
): TimeAxis {
  const years = parts(span, scale, 12, (date) => String(yearOf(date)))
  const quarters = parts(span, scale, 3, (date) => quarterLabel(quarterOf(date)))
  const whole = quarters.slice(1, -1)
  const isSeen = whole.every(({ width }) => width >= LEAST_QUARTER)
  const isReadable = whole.every(
    ({ width, label }) => width >= textWidth(label ?? '', size - 1) + 4,
  )
  return {
    years: years.map((part) => withFitting(part, size)),
    quarters: isSeen
      ? quarters.map((part) =>
          isReadable ? withFitting(part, size - 1) : { ...part, label: null },
        )
      : [],
  }
}

function parts(
  { from, to }: Span,
  scale: (date: IsoDate) => number,
  months: 3 | 12,
  label: (date: IsoDate) => string,
): AxisPart[] {
  const found: AxisPart[] = []
  let start = firstOf(from, months)
  while (start <= to) {
    const next = addMonths(start, months)
    const x = scale(start < from ? from : start)
    const end = scale(next > to ? to : next)
    found.push({ key: start, x, width: end - x, label: label(start) })
    start = next
  }
  return found
}

function withFitting(part: AxisPart, size: number): AxisPart {
  return textWidth(part.label ?? '', size) <= part.width ? part : { ...part, label: null }
}

function firstOf(date: IsoDate, months: 3 | 12): IsoDate {
  const quarter = months === 12 ? 1 : quarterOf(date)
  return `${date.slice(0, 4)}-${String(quarter * 3 - 2).padStart(2, '0')}-01`
}

function quarterOf(date: IsoDate): number {
  return Math.ceil(Number(date.slice(5, 7)) / 3)
}
