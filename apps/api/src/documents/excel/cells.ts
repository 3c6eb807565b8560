import { isFigure, type ColumnKind, type DocumentCell } from '@koreplan/contract'
import type { CellObject } from 'write-excel-file/node'

/** As Excel shows it; where the point and the comma go is the reader's own setting. */
const FORMAT = {
  integer: '#,##0',
  number: '#,##0.0#',
  percent: '0\\ %',
  amount: '#,##0.00\\ "kr."',
  hours: '#,##0.00',
  date: 'dd.mm.yyyy',
} as const satisfies Record<Exclude<ColumnKind, 'text'>, string>
/** Keeps a short text a text, also when it is worked on: `4.1` is no date. Long ones Excel would not show with it. */
const TEXT = '@'
const LONGEST_TEXT = 255

const PER_UNIT: Partial<Record<ColumnKind, number>> = { amount: 100, hours: 60, percent: 100 }

/** Figures stand to the right; a text beside one keeps away from it. */
export const placed = (kind: ColumnKind, before?: ColumnKind) => ({
  alignVertical: 'top' as const,
  align: isFigure(kind) ? ('right' as const) : ('left' as const),
  ...(!isFigure(kind) && before !== undefined && isFigure(before) && { indent: 1 }),
})

/** A value of a document's table: a number, a date, or a text, which is never run as a formula. */
export function excelCell(
  kind: ColumnKind,
  value: DocumentCell,
  before?: ColumnKind,
): CellObject | null {
  if (value === null || value === '') return null
  const place = placed(kind, before)
  if (kind === 'date' && typeof value === 'string')
    return { type: Date, value: new Date(`${value}T00:00:00Z`), format: FORMAT.date, ...place }
  if (typeof value === 'string' || kind === 'text') return { ...textCell(String(value)), ...place }
  return {
    type: Number,
    value: value / (PER_UNIT[kind] ?? 1),
    format: formatOf(kind, value),
    ...place,
  }
}

/** A text as it stands, top left. */
export const textCell = (value: string) => ({
  type: String,
  value,
  wrap: true,
  alignVertical: 'top' as const,
  ...(value.length <= LONGEST_TEXT && { format: TEXT }),
})

const formatOf = (kind: keyof typeof FORMAT, value: number): string =>
  kind === 'number' && Number.isInteger(value) ? FORMAT.integer : FORMAT[kind]
