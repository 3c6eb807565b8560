import { WORDS } from '@koreplan/contract'
import { RECORDED_STATES, type RecordedState } from '@koreplan/domain'
import { readDate } from '../../lib/parse-date.ts'
import type { NewDates } from './row-edit.ts'

/** Why what is written in a cell cannot be taken. */
export type CellFault =
  | 'state_unknown'
  | 'never_written'
  | 'percent_shape'
  | 'percent_range'
  | 'date_shape'
  | 'both_dates'
  | 'date_order'
  | 'no_own_dates'
  | 'lead_unknown'

export type ReadCell<T> = { readonly value: T } | { readonly fault: CellFault }

/** Words that say: nothing here. */
const NONE = ['-', '–', '—', 'ingen', 'none', 'ikke fastlagt', 'not set']
export const saysNone = (text: string): boolean => NONE.includes(plain(text))

/** A state in Danish or English words, or by its name in the API. */
export function readState(text: string): ReadCell<RecordedState> {
  const word = plain(text)
  const means = (name: keyof typeof WORDS.da.state) =>
    [WORDS.da.state[name], WORDS.en.state[name], name].some((known) => plain(known) === word)
  if (means('not_reported')) return { fault: 'never_written' }
  const value = RECORDED_STATES.find(means)
  return value ? { value } : { fault: 'state_unknown' }
}

/** `37,5`, `40 %`, `37.5%`: 0-100, at most two decimals kept. Nothing, or a dash: no percent. */
export function readPercent(text: string): ReadCell<number | null> {
  if (text.trim() === '' || saysNone(text)) return { value: null }
  const digits = text.replaceAll(/\s/g, '').replace(/%$/, '').replace(',', '.')
  if (!/^-?\d+(\.\d+)?$/.test(digits)) return { fault: 'percent_shape' }
  const value = Math.round(Number(digits) * 100) / 100
  return value < 0 || value > 100 ? { fault: 'percent_range' } : { value }
}

const PERIOD_WORDS = [
  'planperioden',
  'planperiode',
  'plan period',
  'the plan period',
  'plan_period',
]
/** Where one date ends and the next begins: a dash with room around it, a long dash, or a word. */
const BETWEEN = /\s*[–—]\s*|\s+-\s+|\s+(?:til|to)\s+/i

/** `1. jan. 2007 – 31. dec. 2009`, or that it follows the plan's period. */
export function readPeriod(text: string): ReadCell<NewDates> {
  if (PERIOD_WORDS.includes(plain(text))) return { value: 'plan_period' }
  const [start = '', end = '', ...more] = text.trim().split(BETWEEN)
  return more.length > 0 ? { fault: 'date_shape' } : readDates(start, end)
}

/** A start and an end, each written as people write dates; both empty: the plan's period. */
export function readDates(start: string, end: string): ReadCell<NewDates> {
  if (start.trim() === '' && end.trim() === '') return { value: 'plan_period' }
  if (start.trim() === '' || end.trim() === '') return { fault: 'both_dates' }
  const from = readDate(start)
  const to = readDate(end)
  if ('fault' in from || 'fault' in to) return { fault: 'date_shape' }
  if (to.date < from.date) return { fault: 'date_order' }
  return { value: { start: from.date, end: to.date } }
}

/** A unit as the list of units knows it, with its other spellings. */
export interface UnitName {
  readonly id: number
  readonly name: string
  readonly aliases: readonly string[]
}

/** A unit by its name or another spelling of it; a dash or `ingen`: nobody leads. */
export function readLead(text: string, units: readonly UnitName[]): ReadCell<string | null> {
  if (text.trim() === '' || saysNone(text)) return { value: null }
  const asked = plain(text)
  const unit = units.find(({ name, aliases }) =>
    [name, ...aliases].some((known) => plain(known) === asked),
  )
  return unit ? { value: unit.name } : { fault: 'lead_unknown' }
}

/** As it is compared: small letters, single spaces. */
export const plain = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, ' ')
