import type { Bound } from './bounds.ts'
import { daysBetween, type IsoDate } from './calendar.ts'
import type { EntryFact } from './facts.ts'
import { countingEntries, emptyLedger, post, type Ledger } from './ledger.ts'

/** What is missing for an entry to be posted. */
export interface Shortfall {
  readonly of: Bound
  /** Whole øre, above 0: the most that is missing on any date. */
  readonly missingOre: number
  /** The first day on which that much is missing. */
  readonly on: IsoDate
}

/**
 * What is missing for an entry to be posted to a pool, by `domain.md`, Money: a commitment, a release or an
 * allocation may not take what it draws on below zero on its date or any later one; nor may the void of one
 * that others stand on. `null`: nothing is missing. An expense is a fact and is never refused.
 *
 * @param entries all of the pool's, voided ones and later ones among them, without the new one
 */
export function shortfallOf(entries: readonly EntryFact[], added: EntryFact): Shortfall | null {
  const checks = checksOf(added, entries)
  if (checks.length === 0) return null
  const counting = byDate(countingEntries([...entries, added]))
  const later = counting.filter(({ date }) => date > added.date)
  const ledger = emptyLedger()
  let posted = 0
  let worst: Shortfall | null = null
  for (const on of new Set([added.date, ...later.map(({ date }) => date)])) {
    for (let next = counting[posted]; next && next.date <= on; next = counting[++posted])
      post(ledger, next)
    for (const { of, left } of checks) {
      const missingOre = -left(ledger)
      if (missingOre > (worst?.missingOre ?? 0)) worst = { of, missingOre, on }
    }
  }
  return worst
}

const byDate = <T extends { readonly date: IsoDate }>(entries: readonly T[]): T[] =>
  entries.toSorted((a, b) => Number(a.date > b.date) - Number(a.date < b.date))

interface Check {
  readonly of: Bound
  readonly left: (ledger: Ledger) => number
}

const AVAILABLE: Check = {
  of: 'available',
  left: ({ amountOre, spentOre, openCommittedOre }) => amountOre - spentOre - openCommittedOre,
}
const UNALLOCATED: Check = {
  of: 'unallocated',
  left: ({ amountOre, allocatedOre }) => amountOre - allocatedOre,
}
/** Of a commitment, what is neither released nor drawn; not cut off at 0. */
const undrawn = (id: number | null): Check => ({
  of: 'commitment',
  left: (ledger) => promised(ledger, id) - (ledger.commitments.get(id ?? NaN)?.drawnOre ?? 0),
})
/** Of a commitment, what is not released; what was drawn stays drawn when it is taken back. */
const unreleased = (id: number): Check => ({
  of: 'commitment',
  left: (ledger) => promised(ledger, id),
})

function promised({ commitments }: Ledger, id: number | null): number {
  const account = commitments.get(id ?? NaN)
  return (account?.entry?.amountOre ?? 0) - (account?.releasedOre ?? 0)
}

function checksOf(added: EntryFact, entries: readonly EntryFact[]): Check[] {
  if (added.kind === 'commitment') return [AVAILABLE]
  if (added.kind === 'allocation') return [UNALLOCATED]
  if (added.kind === 'release') return [undrawn(added.commitmentId)]
  if (added.kind !== 'void') return []
  const taken = entries.find(({ id }) => id === added.voidsId)
  if (taken?.kind === 'appropriation') return [AVAILABLE, UNALLOCATED]
  if (taken?.kind === 'release') return [AVAILABLE]
  if (taken?.kind === 'commitment') return [unreleased(taken.id)]
  return []
}

/** What can be entered; a void is entered by voiding. */
export const POSTED_KINDS = [
  'appropriation',
  'allocation',
  'commitment',
  'release',
  'expense',
] as const
export type PostedKind = (typeof POSTED_KINDS)[number]

const ENTRY_FIELDS = ['area', 'activity', 'commitmentId', 'voucher', 'payee'] as const
export type EntryField = (typeof ENTRY_FIELDS)[number]

interface Fields {
  /** One of these has to be given, and only one of them. */
  readonly one: readonly EntryField[]
  readonly also: readonly EntryField[]
}

/** What an entry of each kind names. A release and an expense take what they name from their commitment. */
export const FIELDS_OF = {
  appropriation: { one: [], also: [] },
  allocation: { one: ['area'], also: [] },
  commitment: { one: ['activity', 'area'], also: ['payee'] },
  release: { one: ['commitmentId'], also: [] },
  expense: { one: ['commitmentId', 'activity', 'area'], also: ['voucher', 'payee'] },
} as const satisfies Record<PostedKind, Fields>

/** What is wrong with the fields of a new entry of a kind, of which some are given. */
export function whyNotEntered(
  kind: PostedKind,
  given: Readonly<Record<EntryField, unknown>>,
): { readonly field: EntryField; readonly why: 'required' | 'not_for_kind' }[] {
  const { one, also }: Fields = FIELDS_OF[kind]
  const named = one.filter((field) => given[field] !== null)
  const [first] = one
  if (first !== undefined && named.length === 0) return [{ field: first, why: 'required' }]
  const allowed = [...named.slice(0, 1), ...also]
  return ENTRY_FIELDS.filter((field) => given[field] !== null && !allowed.includes(field)).map(
    (field) => ({ field, why: 'not_for_kind' as const }),
  )
}

/** Why an entry cannot be voided. */
export type WhyNotVoidEntry = 'already_voided' | 'void_stays'

/** `null`: an entry of these can be taken back, if nothing is missing then. */
export function whyNotVoidEntry(
  entries: readonly EntryFact[],
  entry: EntryFact,
): WhyNotVoidEntry | null {
  if (entry.kind === 'void') return 'void_stays'
  return entries.some(({ voidsId }) => voidsId === entry.id) ? 'already_voided' : null
}

/** Why a month cannot be closed, or reopened. */
export type WhyNotMonth = 'already_closed' | 'not_closed' | 'not_over'

/** `null`: a month, YYYY-MM, may be closed once its last day is gone. */
export function whyNotClose(
  month: string,
  closed: ReadonlySet<string>,
  today: IsoDate,
): WhyNotMonth | null {
  if (closed.has(month)) return 'already_closed'
  return month < monthOf(today) ? null : 'not_over'
}

/** The month of a day, YYYY-MM. */
export const monthOf = (date: IsoDate): string => date.slice(0, 7)

/** What tells that two expenses may be one. */
export interface Payment {
  readonly date: IsoDate
  readonly amountOre: number
  readonly payee: string | null
}

/**
 * The expenses that a new one may repeat: the same amount to the same payee at most a week apart.
 * Capitals and spaces in the payee's name make no difference; without a payee none is likely.
 */
export const likelyDoubles = <T extends EntryFact & Payment>(
  entries: readonly T[],
  payment: Payment,
): T[] => likelyDoublesIn(entries)(payment)

/** The same for many new ones: the entries are gone through once. */
export function likelyDoublesIn<T extends EntryFact & Payment>(
  entries: readonly T[],
): (payment: Payment) => T[] {
  const expenses = (countingEntries(entries) as T[]).filter(({ kind }) => kind === 'expense')
  const alike = Map.groupBy(expenses, keyOf)
  return (payment) =>
    plainName(payment.payee) === ''
      ? []
      : (alike.get(keyOf(payment)) ?? []).filter(
          ({ date }) => Math.abs(daysBetween(date, payment.date)) <= 7,
        )
}

const keyOf = ({ amountOre, payee }: Payment): string => `${amountOre} ${plainName(payee)}`

/** A name without what makes no difference: capitals and spaces. */
export const plainName = (name: string | null): string =>
  (name ?? '').replace(/\s+/g, '').toLowerCase()
