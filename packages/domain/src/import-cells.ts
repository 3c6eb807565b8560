import { isIsoDate, type IsoDate } from './calendar.ts'

/** What stands in one cell of a document: text, a number or a date of a spreadsheet, or nothing. */
export type Cell = string | number | { readonly date: IsoDate } | null

/** How a text writes numbers: `1.234,50` or `1,234.50`. */
export const NUMBER_FORMS = ['danish', 'english'] as const
export type NumberForm = (typeof NUMBER_FORMS)[number]

/** In which order a text writes day, month and year. */
export const DATE_FORMS = ['dmy', 'ymd', 'mdy'] as const
export type DateForm = (typeof DATE_FORMS)[number]

/** More than this is not held exactly: see the ledger's upper bound. */
const MOST_ORE = 100_000_000_000_000

const NUMBERS: Readonly<Record<NumberForm, RegExp>> = {
  danish: /^(\d{1,3}(?:[. ']\d{3})+|\d+)(?:,(\d+))?$/,
  english: /^(\d{1,3}(?:[, ']\d{3})+|\d+)(?:\.(\d+))?$/,
}
/** One mark and three digits after it: thousands in the one form, decimals in the other. */
const EITHER_FORM = /^\d{1,3}[.,]\d{3}$/

/**
 * The whole øre that a cell means, of either sign. Takes a minus before or behind, or brackets, and the currency.
 * Null for what is no number of the form, is finer than an øre, or is too big.
 */
export function readOre(cell: Cell, form: NumberForm | null): number | null {
  if (typeof cell === 'number') return oreOf(cell)
  if (typeof cell !== 'string' || form === null) return null
  const { digits, isNegative } = unsigned(cell)
  const match = NUMBERS[form].exec(digits)
  if (match === null) return null
  const [, whole = '', decimals = ''] = match
  if (/[1-9]/.test(decimals.slice(2))) return null
  const ore = Number(whole.replaceAll(/\D/g, '') + decimals.slice(0, 2).padEnd(2, '0'))
  if (ore > MOST_ORE) return null
  return isNegative && ore !== 0 ? -ore : ore
}

function oreOf(kroner: number): number | null {
  const ore = Math.round(kroner * 100)
  // A spreadsheet's 0,1 + 0,2 is a hair beside an øre; a real tenth of an øre is not.
  return Math.abs(ore) <= MOST_ORE && Math.abs(kroner * 100 - ore) < 0.001 ? ore + 0 : null
}

function unsigned(text: string): { readonly digits: string; readonly isNegative: boolean } {
  const plain = text
    .toLowerCase()
    .replaceAll(/[\s\u00A0\u202F]+/g, ' ')
    .replaceAll(/[\u2212\u2013]/g, '-')
    .replaceAll(/kr\.?|dkk/g, '')
    .trim()
    .replace(/,-$/, '')
  const match = /^(?:- ?(.*)|(.*?) ?-|\((.*)\))$/.exec(plain)
  const digits = match === null ? plain : (match[1] ?? match[2] ?? match[3] ?? '')
  return { digits: digits.trim(), isNegative: match !== null }
}

/**
 * The form in which a column writes numbers, by all of its cells. Null where they do not tell: `1.234` alone may be
 * either, and a column that holds both is neither.
 */
export function guessNumberForm(column: readonly Cell[]): NumberForm | null {
  const seen = new Set<NumberForm>()
  let isOpen = false
  for (const cell of column) {
    if (typeof cell !== 'string') continue
    const { digits } = unsigned(cell)
    const [danish, english] = [NUMBERS.danish.test(digits), NUMBERS.english.test(digits)]
    if (EITHER_FORM.test(digits)) isOpen = true
    else if (danish !== english) seen.add(danish ? 'danish' : 'english')
  }
  if (seen.size === 0) return isOpen ? null : 'danish'
  return seen.size === 1 ? ([...seen][0] ?? null) : null
}

/** Whether an expense is written as a negative amount: by most of the column's. */
export function guessIsNegative(column: readonly Cell[], form: NumberForm | null): boolean {
  const amounts = column.map((cell) => readOre(cell, form) ?? 0)
  const negative = amounts.filter((ore) => ore < 0).length
  return negative > amounts.filter((ore) => ore > 0).length
}

const DATES: Readonly<Record<DateForm, readonly RegExp[]>> = {
  dmy: [/^(?<d>\d{1,2})([./-] ?)(?<m>\d{1,2})\2(?<y>\d{4}|\d{2})$/],
  mdy: [/^(?<m>\d{1,2})\/(?<d>\d{1,2})\/(?<y>\d{4}|\d{2})$/],
  ymd: [/^(?<y>\d{4})([./-])(?<m>\d{1,2})\2(?<d>\d{1,2})$/, /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/],
}

/** The day that a cell means; a time behind it makes no difference. Null for what is no date of the form. */
export function readDate(cell: Cell, form: DateForm | null): IsoDate | null {
  if (typeof cell === 'object') return cell?.date ?? null
  if (form === null) return null
  const text = String(cell)
    .trim()
    .replace(/[ T]\d{1,2}[:.]\d{2}([:.]\d{2}([.,]\d+)?)?Z?$/, '')
  for (const pattern of DATES[form]) {
    const { y = '', m = '', d = '' } = pattern.exec(text)?.groups ?? {}
    // No accounts of an action plan are from another century.
    const date = `${y.padStart(4, '20')}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
    if (y !== '' && isIsoDate(date)) return date
  }
  return null
}

/**
 * The form in which a column writes dates, by all of its cells. Null where they do not tell: `03/04/2008` alone may be
 * in April or in March, and a column that holds both orders is neither.
 */
export function guessDateForm(column: readonly Cell[]): DateForm | null {
  const seen = new Set<DateForm>()
  let isOpen = false
  for (const cell of column) {
    if (typeof cell === 'object') continue
    const fits = DATE_FORMS.filter((form) => readDate(cell, form) !== null)
    const [only] = fits
    if (fits.length === 1 && only !== undefined) seen.add(only)
    if (fits.length > 1 && readDate(cell, 'dmy') !== readDate(cell, 'mdy')) isOpen = true
  }
  if (seen.size === 0) return isOpen ? null : 'dmy'
  return seen.size === 1 ? ([...seen][0] ?? null) : null
}

/** A cell as text; null for an empty one. */
export function readText(cell: Cell): string | null {
  if (cell === null) return null
  const text = typeof cell === 'object' ? cell.date : String(cell)
  return text.replaceAll(/[\s\u00A0]+/g, ' ').trim() || null
}
