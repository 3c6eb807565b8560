import type { BlockOf, Doc } from '@koreplan/contract'
import type { Row, Sheet } from 'write-excel-file/node'
import { excelCell, textCell } from './cells.ts'

export const ABOUT = 'Om'
const WIDTHS = [32, 64] as const
const BOLD = { fontWeight: 'bold' } as const

/** What one must know of the figures who has the file alone, and which table stands on which sheet. */
export function aboutSheet(
  { title, subtitle, plan, author, asOf, example }: Doc,
  tables: readonly BlockOf<'table'>[],
  names: readonly string[],
): Sheet<Buffer> {
  const line = (what: string, value: string): Row => [
    { ...textCell(what), ...BOLD },
    textCell(value),
  ]
  return {
    sheet: ABOUT,
    columns: WIDTHS.map((width) => ({ width })),
    data: [
      [{ ...textCell(title), ...BOLD, fontSize: 16, height: 26, wrap: false }],
      [{ ...textCell(subtitle), wrap: false }],
      [],
      line('Plan', plan),
      line('Organisation', author),
      [{ ...textCell('Status pr.'), ...BOLD }, excelCell('date', asOf)],
      ...(example === null ? [] : [line('Bemærk', example)]),
      line('Indhold', tables.length === 0 ? NO_TABLES : ONLY_TABLES),
      [],
      ...(tables.length === 0
        ? []
        : [[textCell('Ark'), textCell('Tabel')].map((cell) => ({ ...cell, ...BOLD }))]),
      ...tables.map(({ caption }, at): Row => [textCell(names[at] ?? ''), textCell(caption)]),
    ],
  }
}

const ONLY_TABLES = 'Arkene er dokumentets tabeller. Teksten kan hentes som Word eller PDF.'
const NO_TABLES = 'Dokumentet har ingen tabeller. Teksten kan hentes som Word eller PDF.'
