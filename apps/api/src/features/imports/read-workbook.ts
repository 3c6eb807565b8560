import { MOST_IMPORT_ROWS } from '@koreplan/contract'
import type { Cell } from '@koreplan/domain'
import { readSheet } from 'read-excel-file/node'
import { refuseDocument } from '../../problems/refusal.ts'
import { isoOf } from '../../writing/dates.ts'
import { packed, unpack } from './unpack.ts'

/** Beyond this a cell would make rows of nothing: a single one may stand in the last row of the last column. */
const LAST_ROW = MOST_IMPORT_ROWS + 1000
const LAST_COLUMN = 'IV'

/** The rows of a workbook's first sheet. */
export async function readWorkbook(content: Buffer): Promise<readonly (readonly Cell[])[]> {
  const parts = await unpack(content)
  for (const [name, part] of parts)
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) refuseFarCells(part)
  const rows = await readSheet(packed(parts), { trim: false }).catch(() =>
    refuseDocument('not_readable'),
  )
  return rows.map((row) => row.map(cellOf))
}

/** Each pattern ends at the next tag: nobody's file makes them look further. */
const CELLS = /<(?:\w+:)?c\s[^<>]*?\br\s*=\s*["']([A-Za-z]+)(\d+)["']/g
const ROWS = /<(?:\w+:)?row\s[^<>]*?\br\s*=\s*["'](\d+)["']/g

function refuseFarCells(sheet: Buffer): void {
  const text = sheet.toString('latin1')
  for (const [, row] of text.matchAll(ROWS))
    if (Number(row) > LAST_ROW) refuseDocument('too_many_rows')
  for (const [, letters = '', row = ''] of text.matchAll(CELLS)) {
    if (Number(row) > LAST_ROW) refuseDocument('too_many_rows')
    if (letters.length > 2 || (letters.length === 2 && letters.toUpperCase() > LAST_COLUMN))
      refuseDocument('too_many_columns')
  }
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'string') return value
  if (value instanceof Date) return { date: isoOf(value) }
  return typeof value === 'boolean' ? String(value) : null
}
