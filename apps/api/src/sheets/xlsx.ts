import writeExcelFile, { type Cell, type Row as ExcelRow } from 'write-excel-file/node'
import { inUnits, type CellKind, type Sheet } from './sheet.ts'

/** As Excel shows it; where the point and the comma go is the reader's own setting. */
const FORMAT = {
  amount: '#,##0.00',
  hours: '#,##0.00',
  percent: '0.0#',
  date: 'dd.mm.yyyy',
  number: 'General',
} as const satisfies Record<Exclude<CellKind, 'text'>, string>

/** Widths in characters. */
const NARROWEST = 8
const WIDEST = 60
const HEADING = { fontWeight: 'bold', borderStyle: 'thin', borderColor: '#000000' } as const

/**
 * A workbook of two sheets: the list, with figures as numbers and dates as dates, and what the figures are of. Texts
 * are texts: none is run as a formula.
 */
export function xlsxOf<Row>(
  { title, columns, rows, about }: Sheet<Row>,
  aboutTitle: string,
): Promise<Buffer> {
  const values = rows.map((row) => columns.map(({ value }) => value(row)))
  return writeExcelFile([
    {
      sheet: title,
      stickyRowsCount: 1,
      columns: columns.map(({ heading, kind }, at) => ({
        width: widthOf(
          heading,
          kind,
          values.map((row) => row[at] ?? null),
        ),
      })),
      data: [
        columns.map(({ heading }) => ({ value: heading, ...HEADING })),
        ...values.map((row): ExcelRow =>
          columns.map(({ kind }, at) => cellOf(kind, row[at] ?? null)),
        ),
      ],
    },
    {
      sheet: aboutTitle,
      columns: [{ width: 24 }, { width: WIDEST }],
      data: about.map(([what, value]): ExcelRow => [
        { value: what, fontWeight: 'bold' },
        { type: String, value, wrap: true },
      ]),
    },
  ]).toBuffer()
}

function cellOf(kind: CellKind, value: string | number | null): Cell {
  if (value === null || value === '') return null
  if (kind === 'text') return { type: String, value: String(value) }
  const format = FORMAT[kind]
  if (kind === 'date') return { type: Date, value: new Date(`${value}T00:00:00Z`), format }
  return { type: Number, value: Number(inUnits(kind, value)), format }
}

/** Wide enough for the heading and for most of what stands below it. */
function widthOf(
  heading: string,
  kind: CellKind,
  values: readonly (string | number | null)[],
): number {
  const room =
    kind === 'text' ? values.slice(0, 500).map((value) => String(value ?? '').length) : [12]
  return Math.min(WIDEST, Math.max(NARROWEST, heading.length + 2, ...room))
}
