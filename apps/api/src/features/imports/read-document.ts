import { MOST_IMPORT_COLUMNS, MOST_IMPORT_ROWS, type Import } from '@koreplan/contract'
import { tableIn, type Cell, type Table } from '@koreplan/domain'
import { refuseDocument } from '../../problems/refusal.ts'
import { kindOf } from '../files/kind.ts'
import { readCsv } from './read-csv.ts'
import { readWorkbook } from './read-workbook.ts'

export interface Read {
  readonly encoding: Import['encoding']
  readonly table: Table
}

/** The table of a document, by what the document is and not by its name. Refuses what is none, and what is too big. */
export async function readDocument(content: Buffer): Promise<Read> {
  const { encoding, rows } = await rowsOf(content)
  const table = tableIn(rows)
  if (table === null || table.rows.length === 0) return refuseDocument('no_table')
  if (table.heads.length > MOST_IMPORT_COLUMNS) return refuseDocument('too_many_columns')
  if (table.rows.length > MOST_IMPORT_ROWS) return refuseDocument('too_many_rows')
  return { encoding, table }
}

interface Rows {
  readonly encoding: Import['encoding']
  readonly rows: readonly (readonly Cell[])[]
}

async function rowsOf(content: Buffer): Promise<Rows> {
  if ((await kindOf('.xlsx', content)) !== null)
    return { encoding: 'xlsx', rows: await readWorkbook(content) }
  if ((await kindOf('.csv', content)) !== null) return readCsv(content)
  return refuseDocument('neither_csv_nor_xlsx')
}
