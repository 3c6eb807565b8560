import { isIsoDate, type IsoDate } from '@koreplan/domain'

/** Why a text is no date: nothing written, not the form of one, no such day, outside 1900-2199. */
export type DateFault = 'empty' | 'shape' | 'day' | 'range'

export type ReadDate = { readonly date: IsoDate } | { readonly fault: DateFault }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
/** Where English begins otherwise. */
const ENGLISH: Readonly<Record<string, number>> = { may: 5, oct: 10 }

const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/
const DAY_FIRST = /^(\d{1,2})[-./\s]+(\d{1,2})[-./\s]+(\d{4}|\d{2})$/
const DIGITS = /^(\d{2})(\d{2})(\d{4}|\d{2})$/
const IN_WORDS = /^(?:den\s+)?(\d{1,2})\.?\s*([a-zæøå]{3,})\.?\s*(\d{4}|\d{2})$/

/**
 * Reads a date as people write it: 1.11.2008, 1/11-2008, 1. nov. 2008, 1 November 2008, 011108,
 * 2008-11-01. Two digits of a year are 1970-2069.
 */
export function readDate(text: string): ReadDate {
  const written = text.trim().toLowerCase()
  if (written === '') return { fault: 'empty' }
  const parts = partsOf(written)
  if (!parts) return { fault: 'shape' }
  const { year, month, day } = parts
  if (year < 1900 || year > 2199) return { fault: 'range' }
  const date = [`${year}`, pad(month), pad(day)].join('-')
  return isIsoDate(date) ? { date } : { fault: 'day' }
}

function partsOf(text: string): { year: number; month: number; day: number } | null {
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst) {
    const [, year = '', month = '', day = ''] = yearFirst
    return { year: Number(year), month: Number(month), day: Number(day) }
  }
  const [, day = '', month = '', year = ''] =
    DAY_FIRST.exec(text) ?? DIGITS.exec(text) ?? IN_WORDS.exec(text) ?? []
  if (day === '') return null
  const monthNumber = /^\d/.test(month) ? Number(month) : monthNamed(month)
  return monthNumber === null
    ? null
    : { year: wholeYear(year), month: monthNumber, day: Number(day) }
}

function monthNamed(name: string): number | null {
  const start = name.slice(0, 3)
  const number = ENGLISH[start] ?? MONTHS.indexOf(start) + 1
  return number === 0 ? null : number
}

function wholeYear(digits: string): number {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year < 70 ? 2000 + year : 1900 + year
}

const pad = (part: number) => String(part).padStart(2, '0')
