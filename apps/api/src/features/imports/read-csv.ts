import { MOST_IMPORT_ROWS } from '@koreplan/contract'
import type { Cell } from '@koreplan/domain'
import { parse } from 'csv-parse/sync'
import { refuseDocument } from '../../problems/refusal.ts'

interface Read {
  readonly encoding: 'utf-8' | 'windows-1252'
  readonly rows: readonly (readonly Cell[])[]
}

/** The rows of a CSV file: in UTF-8, or else in Windows-1252, of which ISO 8859-1 is the part that is printed. */
export function readCsv(content: Buffer): Read {
  const { encoding, text } = decoded(content)
  const told = /^sep=(.)\r?\n/.exec(text)
  const table = told === null ? text : text.slice(told[0].length)
  const delimiter = told?.[1] ?? delimiterOf(table)
  const rows = rowsOf(table, delimiter, MOST_IMPORT_ROWS + 1000)
  return { encoding, rows }
}

function decoded(content: Buffer): { encoding: Read['encoding']; text: string } {
  try {
    return { encoding: 'utf-8', text: new TextDecoder('utf-8', { fatal: true }).decode(content) }
  } catch {
    // Not valid as UTF-8, and every byte means something in Windows-1252.
    return { encoding: 'windows-1252', text: new TextDecoder('windows-1252').decode(content) }
  }
}

const DELIMITERS = [';', '\t', ','] as const

/** What parts the columns: what makes the most rows of the same, biggest width. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 20_000)
  const worth = (delimiter: string): number => {
    const widths = rowsOf(start, delimiter, 30).map(({ length }) => length)
    const alike = Object.values(Object.groupBy(widths, String))
    return Math.max(0, ...alike.map((all) => ((all?.[0] ?? 0) - 1) * (all?.length ?? 0)))
  }
  const [best] = DELIMITERS.map((delimiter) => ({ delimiter, worth: worth(delimiter) })).toSorted(
    (a, b) => b.worth - a.worth,
  )
  return best?.delimiter ?? ';'
}

function rowsOf(text: string, delimiter: string, most: number): string[][] {
  try {
    return parse(text, {
      delimiter,
      to: most,
      relax_quotes: true,
      relax_column_count: true,
      max_record_size: 100_000,
    })
  } catch {
    return refuseDocument('not_readable')
  }
}
