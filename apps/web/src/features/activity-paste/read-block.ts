import { parse } from 'csv-parse/browser/esm/sync'

const TAB = '\t'

/**
 * A block as a spreadsheet puts it on the clipboard: rows by lines, cells by tabs, a cell with a line break or
 * a tab in it within quotes. A quote that is never closed is a quote in the text. Empty lines at the end go.
 */
export function readBlock(text: string): string[][] {
  const rows = parsed(text) ?? parsed(text, false) ?? []
  const cells = rows.map((row) => row.map((cell) => cell.trim()))
  const last = cells.findLastIndex((row) => row.some((cell) => cell !== ''))
  return cells.slice(0, last + 1)
}

function parsed(text: string, quoted = true): string[][] | null {
  try {
    return parse(text, {
      delimiter: TAB,
      bom: true,
      quote: quoted ? '"' : null,
      relax_quotes: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    })
  } catch (error) {
    if (quoted && error instanceof Error && 'code' in error) return null
    throw error
  }
}
