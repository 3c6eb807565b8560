/** One value of a CSV file. Figures are written as they are, texts kept from being formulas. */
export interface CsvCell {
  readonly plain: string
  readonly isFigure: boolean
}

const BYTE_ORDER_MARK = '\uFEFF'

/** A CSV text for a spreadsheet: semicolons, CRLF, UTF-8 with a mark at its beginning. */
export function csvText(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = [columns.map(quoted), ...rows.map((row) => row.map(written))]
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.join(';')}\r\n`).join('')
}

function written({ plain, isFigure }: CsvCell): string {
  // A text that begins like a formula would be run by the spreadsheet.
  return quoted(!isFigure && /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain)
}

function quoted(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
