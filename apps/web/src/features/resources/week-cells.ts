import type { BodyOf, enterHours, HourEntry } from '@koreplan/contract'
import { addDays, type IsoDate } from '@koreplan/domain'
import { readHours } from './read-hours.ts'

/** `4.2 2008-10-27`: an activity on a day. */
export const cellKey = (activity: string, date: IsoDate): string => `${activity} ${date}`

/** What counts in each cell, in minutes: voided entries do not. */
export function enteredIn(entries: readonly HourEntry[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const { activity, date, minutes, voidedAt } of entries) {
    if (voidedAt !== null) continue
    const key = cellKey(activity.number, date)
    sums.set(key, (sums.get(key) ?? 0) + minutes)
  }
  return sums
}

/** What was typed, by cell. */
export type Typed = ReadonlyMap<string, string>

/** The activities that something was typed for. */
export const activitiesIn = (typed: Typed): string[] => [
  ...new Set([...typed.keys()].map((key) => partsOf(key).activity)),
]

/** A day that something was typed for; null for nothing typed. */
export function dateIn(typed: Typed): IsoDate | null {
  const [first] = typed.keys()
  return first === undefined ? null : partsOf(first).date
}

function partsOf(key: string): { readonly activity: string; readonly date: IsoDate } {
  const [activity = '', date = ''] = key.split(' ')
  return { activity, date }
}

/** What a cell holds once it is saved; null: what was typed is no hours. An emptied cell is 0. */
export function minutesIn(key: string, typed: Typed, entered: ReadonlyMap<string, number>) {
  const text = typed.get(key)
  if (text === undefined) return entered.get(key) ?? 0
  return text.trim() === '' ? 0 : readHours(text)
}

type Entries = BodyOf<typeof enterHours>['entries']

/** The cells that differ from what is entered; null when one of them is no hours. */
export function changesIn(typed: Typed, entered: ReadonlyMap<string, number>): Entries | null {
  const changes: Entries = []
  for (const key of typed.keys()) {
    const minutes = minutesIn(key, typed, entered)
    if (minutes === null) return null
    const seenMinutes = entered.get(key) ?? 0
    const { activity, date } = partsOf(key)
    if (minutes !== seenMinutes) changes.push({ activity, date, minutes, seenMinutes })
  }
  return changes
}

/** Last week's hours put on the same days of this one, where nothing stands and the day can be filled in. */
export function copiedFrom(
  lastWeek: ReadonlyMap<string, number>,
  thisWeek: ReadonlyMap<string, number>,
  typed: Typed,
  canFill: (date: IsoDate) => boolean,
  write: (minutes: number) => string,
): Typed {
  const copied = new Map(typed)
  for (const [from, minutes] of lastWeek) {
    const { activity, date } = partsOf(from)
    const on = addDays(date, 7)
    const key = cellKey(activity, on)
    const isFree = !thisWeek.has(key) && (typed.get(key) ?? '').trim() === ''
    if (isFree && canFill(on)) copied.set(key, write(minutes))
  }
  return copied
}
