import type { Language } from '@koreplan/contract'
import { stringify } from 'csv-stringify/sync'
import { inUnits, type Sheet } from './sheet.ts'

/** Semicolons, UTF-8 with BOM, dates as YYYY-MM-DD, decimal comma in Danish; no text is run as a formula. */
export function csvOf<Row>({ columns, rows }: Sheet<Row>, language: Language): string {
  return stringify(
    [
      columns.map(({ heading }) => heading),
      ...rows.map((row) => columns.map(({ kind, value }) => inUnits(kind, value(row)))),
    ],
    {
      bom: true,
      delimiter: ';',
      escape_formulas: true,
      cast: {
        number: (figure) => (language === 'da' ? String(figure).replace('.', ',') : String(figure)),
      },
    },
  )
}
