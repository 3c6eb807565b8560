import { dateFormats } from './format-dates.ts'
import { numberFormats } from './format-numbers.ts'
import type { ColumnKind, DocumentCell } from './document-model.ts'

/** What stands where there is no value. */
export const NO_VALUE = '–'

const numbers = numberFormats('da')
const dates = dateFormats('da')

/** Figures stand below one another by their last digit. */
export const isFigure = (kind: ColumnKind): boolean => kind !== 'text' && kind !== 'date'

/** A value of a document's table as it is written: documents are in Danish. */
export function cellText(kind: ColumnKind, value: DocumentCell): string {
  if (value === null || value === '') return NO_VALUE
  if (typeof value === 'string') return kind === 'date' ? dates.date(value) : value
  switch (kind) {
    case 'percent':
      return numbers.percent(value)
    case 'amount':
      return numbers.amount(value)
    case 'hours':
      return numbers.plainHours(value)
    case 'integer':
    case 'number':
    case 'text':
    case 'date':
      return numbers.number(value)
  }
}
