import { cellText, isFigure, type BlockOf } from '@koreplan/contract'
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { sumText } from '../page-words.ts'
import { columnWidths } from './column-widths.ts'
import { twips, type Measures } from './measures.ts'
import { STYLE } from './styles.ts'

/** A table of so many rows stays on one page. */
const SHORT = 7
/** Left and right of a cell's text, in points. */
const PADDING = 10
/** Between a figure and the text to the right of it, besides, in points. */
const APART = 6

/** A table with its head on every page, its figures below one another, and its sums last. */
export function tableOf(block: BlockOf<'table'>, { width, tableSize }: Measures): Table {
  const { columns, rows, total } = block
  const texts = rows.map((row) => columns.map(({ kind }, at) => cellText(kind, row[at] ?? null)))
  const sums =
    total === null ? [] : [columns.map(({ kind }, at) => sumText(kind, total[at] ?? null))]
  const figures = columns.map(({ kind }) => isFigure(kind))
  const insets = figures.map((figure, at) => (!figure && figures[at - 1] === true ? APART : 0))
  const widths = columnWidths(
    columns.map(({ heading, kind, width: share }, at) => ({
      share: share ?? (kind === 'text' ? 1 : null),
      padding: twips(PADDING + (insets[at] ?? 0)),
      heading,
      texts: [...texts, ...sums].map((row) => row[at] ?? ''),
    })),
    width,
    twips(tableSize),
  )
  const last = rows.length + sums.length
  const row = (cells: readonly string[], at: number, strong: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader: at === 0,
      // The head, the first row and the last two are never alone.
      keepNext: last <= SHORT ? at < last : at < 2 || at === last - 1,
      children: cells.map(
        (text, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            verticalAlign: at === 0 ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
            children: [
              new Paragraph({
                style: at === 0 ? STYLE.head : STYLE.cell,
                ...(figures[index] === true && { alignment: AlignmentType.RIGHT }),
                ...(insets[index] === APART && { indent: { left: twips(APART) } }),
                children: [new TextRun({ text, ...(strong && { bold: true }) })],
              }),
            ],
          }),
      ),
    })
  return new Table({
    style: STYLE.table,
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: {
      firstRow: true,
      lastRow: total !== null,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      row(
        columns.map(({ heading }) => heading),
        0,
        true,
      ),
      ...texts.map((cells, at) => row(cells, at + 1, false)),
      ...sums.map((cells) => row(cells, last, true)),
    ],
  })
}
