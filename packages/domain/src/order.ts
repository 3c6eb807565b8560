import type { IsoDate } from './calendar.ts'

/** A fact with its date and the order in which it was recorded. */
export interface Dated {
  readonly date: IsoDate
  readonly sequence: number
}

/** By date, then by recording: of facts with equal dates, the one recorded last comes last. */
export function inOrder<T extends Dated>(facts: readonly T[]): T[] {
  return facts.toSorted(byDateThenRecording)
}

/** How many of the facts, which are in order, have a date on or before the given one. */
export function countUntil(facts: readonly Dated[], date: IsoDate): number {
  let low = 0
  let high = facts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const fact = facts[middle]
    if (fact !== undefined && fact.date <= date) low = middle + 1
    else high = middle
  }
  return low
}

/** The last of the facts, which are in order, with a date on or before the given one. */
export function lastOn<T extends Dated>(facts: readonly T[], date: IsoDate): T | null {
  return facts[countUntil(facts, date) - 1] ?? null
}

function byDateThenRecording(a: Dated, b: Dated): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  return a.sequence - b.sequence
}
