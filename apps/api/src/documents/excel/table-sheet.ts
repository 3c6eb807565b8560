import { cellText, type BlockOf, type DocumentCell } from '@koreplan/contract'
import type { CellObject, Sheet } from 'write-excel-file/node'
import { excelCell, placed } from './cells.ts'

/** Widths in characters. */
const NARROWEST = 9
const WIDEST = 60
/** Of the head's two lines, in points: not every program makes room for them. */
const HEAD = 27
const HEADING = { fontWeight: 'bold', wrap: true, alignVertical: 'bottom', height: HEAD } as const
const RULE = { borderStyle: 'thin', borderColor: '#747474' } as const

/** A table as a sheet: its head stays in sight, figures are numbers, the sums stand last. */
export function tableSheet(
  { columns, rows, total }: BlockOf<'table'>,
  name: string,
): Sheet<Buffer> {
  const cells = (row: readonly DocumentCell[]): (CellObject | null)[] =>
    columns.map(({ kind }, at) => excelCell(kind, row[at] ?? null, columns[at - 1]?.kind))
  const head = columns.map(({ heading, kind }, at) => ({
    type: String,
    value: heading,
    ...placed(kind, columns[at - 1]?.kind),
    bottomBorderStyle: RULE.borderStyle,
    bottomBorderColor: RULE.borderColor,
    ...HEADING,
  }))
  const sums = total === null ? [] : [cells(total).map(asSum)]
  return {
    sheet: name,
    stickyRowsCount: 1,
    orientation: 'landscape',
    columns: columns.map(({ heading, kind }, at) => ({
      width: widthOf(
        heading,
        [...rows, total ?? []].map((row) => cellText(kind, row[at] ?? null)),
      ),
    })),
    data: [head, ...rows.map(cells), ...sums],
  }
}

const asSum = (cell: CellObject | null): CellObject => ({
  ...(cell ?? { type: String, value: '' }),
  fontWeight: 'bold',
  topBorderStyle: RULE.borderStyle,
  topBorderColor: RULE.borderColor,
})

/** Wide enough for the heading in two lines and for most of what stands below it. */
function widthOf(heading: string, texts: readonly string[]): number {
  const words = heading.split(' ')
  const inTwo = words.map((_, at) =>
    Math.max(words.slice(0, at).join(' ').length, words.slice(at).join(' ').length),
  )
  const longest = Math.max(0, ...texts.map(({ length }) => length))
  return Math.min(WIDEST, Math.max(NARROWEST, Math.min(...inTwo) + 3, longest + 2))
}
