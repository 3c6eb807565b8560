import { widestOf, wrapText } from './text-width.ts'

/** One area: its figures, and the texts that say them. */
export interface ProgressRow {
  readonly key: string
  readonly name: string
  /** '35 % (forventet 50 %)', or why there is no figure. */
  readonly value: string
  /** How it stands and what it covers: 'Bagud · 7 af 9 rapporteret'. */
  readonly note: string
  /** Percent 0-100; null where nothing can be measured. */
  readonly progress: number | null
  readonly expected: number | null
  readonly behind: boolean
}

interface Line {
  readonly text: string
  readonly x: number
  readonly y: number
}

export interface ProgressBox {
  readonly row: ProgressRow
  readonly top: number
  readonly height: number
  readonly name: readonly Line[]
  readonly value: readonly Line[]
  readonly note: readonly Line[]
  /** The left upper corner of the warning sign; null unless behind. */
  readonly sign: { readonly x: number; readonly y: number } | null
  /** Where the bar lies; null for a row without a figure. */
  readonly bar: {
    readonly y: number
    readonly height: number
    readonly width: number
    readonly tickX: number | null
  } | null
}

export interface ProgressLayout {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly stacked: boolean
  readonly ticks: readonly { readonly percent: number; readonly x: number }[]
  readonly rows: readonly ProgressBox[]
}

export const NAME_SIZE = 14
export const NOTE_SIZE = 12
const LINE = 19
const NOTE_LINE = 17
const BAR = 18
const AXIS = 24
const SIGN = 18
const GAP = 12
/** Below this width name and figures stand above and below their bar. */
const STACKED_BELOW = 560

/** Places every bar and every line of text of the chart at a width; nothing is cut off. */
export function layoutProgress(rows: readonly ProgressRow[], width: number): ProgressLayout {
  const stacked = width < STACKED_BELOW
  const columns = stacked ? { left: 0, right: width } : columnsFor(rows, width)
  const boxes: ProgressBox[] = []
  let top = 0
  for (const row of rows) {
    const box = (stacked ? stackedRow : wideRow)(row, columns, width, top)
    boxes.push(box)
    top += box.height
  }
  const percents = stacked ? [0, 50, 100] : [0, 25, 50, 75, 100]
  return {
    width,
    height: top + AXIS,
    ...columns,
    bottom: top,
    stacked,
    ticks: percents.map((percent) => ({ percent, x: xOf(percent, columns) })),
    rows: boxes,
  }
}

interface Columns {
  readonly left: number
  readonly right: number
}

function columnsFor(rows: readonly ProgressRow[], width: number): Columns {
  const names = widestOf(
    rows.map(({ name }) => name),
    NAME_SIZE,
  )
  const values = Math.max(
    widestOf(
      rows.map(({ value }) => value),
      NAME_SIZE,
    ),
    ...rows.map(({ note, behind }) => widestOf([note], NOTE_SIZE) + (behind ? SIGN : 0)),
  )
  return {
    left: Math.min(names, Math.round(width * 0.28)) + GAP,
    right: width - Math.min(values, Math.round(width * 0.34)) - GAP,
  }
}

function xOf(percent: number, { left, right }: Columns): number {
  return left + ((right - left) * percent) / 100
}

function barAt(row: ProgressRow, columns: Columns, y: number): ProgressBox['bar'] {
  if (row.progress === null) return null
  return {
    y,
    height: BAR,
    width: xOf(row.progress, columns) - columns.left,
    tickX: row.expected === null ? null : xOf(row.expected, columns),
  }
}

const linesAt = (texts: readonly string[], x: number, y: number, step: number): Line[] =>
  texts.map((text, at) => ({ text, x, y: y + at * step }))

function wideRow(row: ProgressRow, columns: Columns, width: number, top: number): ProgressBox {
  const names = wrapText(row.name, columns.left - GAP, NAME_SIZE)
  const x = columns.right + GAP
  const values = wrapText(row.value, width - x, NAME_SIZE)
  const indent = row.behind ? SIGN : 0
  const notes = row.note === '' ? [] : wrapText(row.note, width - x - indent, NOTE_SIZE)
  const textHeight = values.length * LINE + notes.length * NOTE_LINE
  const height = Math.max(names.length * LINE, textHeight, BAR) + 14
  const middle = top + height / 2
  const valueTop = middle - textHeight / 2
  const noteTop = valueTop + values.length * LINE
  return {
    row,
    top,
    height,
    name: linesAt(names, columns.left - GAP, middle - (names.length * LINE) / 2 + 14, LINE),
    value: linesAt(values, x, valueTop + 14, LINE),
    note: linesAt(notes, x + indent, noteTop + 12, NOTE_LINE),
    sign: row.behind ? { x, y: noteTop + 1 } : null,
    bar: barAt(row, columns, middle - BAR / 2),
  }
}

function stackedRow(row: ProgressRow, columns: Columns, width: number, top: number): ProgressBox {
  const names = wrapText(row.name, width, NAME_SIZE)
  const values = wrapText(row.value, width, NAME_SIZE)
  const indent = row.behind ? SIGN : 0
  const notes = row.note === '' ? [] : wrapText(row.note, width - indent, NOTE_SIZE)
  const barTop = top + 8 + names.length * LINE + 4
  const valueTop = row.progress === null ? barTop - 4 : barTop + BAR + 6
  const noteTop = valueTop + values.length * LINE
  return {
    row,
    top,
    height: noteTop + notes.length * NOTE_LINE + 12 - top,
    name: linesAt(names, 0, top + 8 + 14, LINE),
    value: linesAt(values, 0, valueTop + 14, LINE),
    note: linesAt(notes, indent, noteTop + 12, NOTE_LINE),
    sign: row.behind ? { x: 0, y: noteTop + 1 } : null,
    bar: barAt(row, columns, barTop),
  }
}
