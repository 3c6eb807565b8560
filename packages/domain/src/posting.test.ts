import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EntryFact } from './facts.ts'
import { countingEntries, emptyLedger, entriesOn, ledgerOf } from './ledger.ts'
import { poolOn } from './pool.ts'
import {
  likelyDoubles,
  shortfallOf,
  whyNotClose,
  whyNotEntered,
  whyNotVoidEntry,
  type EntryField,
} from './posting.ts'
import { anEntry, PLAN } from './test-facts.ts'

const entry = (
  id: number,
  kind: EntryFact['kind'],
  kroner: number,
  date: string,
  more: Partial<EntryFact> = {},
) => anEntry({ id, kind, date, amountOre: kroner * 100, ...more })

const granted = entry(1, 'appropriation', 400, '2007-01-01')
const promised = entry(2, 'commitment', 300, '2008-01-01')

describe('a commitment', () => {
  test('may use up what is available, and not an øre more', () => {
    expect(shortfallOf([granted], entry(2, 'commitment', 400, '2007-01-01'))).toBeNull()
    const oneMore = anEntry({ kind: 'commitment', date: '2007-01-01', amountOre: 40_001 })
    expect(shortfallOf([granted], oneMore)).toEqual({
      of: 'available',
      missingOre: 1,
      on: '2007-01-01',
    })
  })

  test('before the money is there misses all of it', () => {
    const early = entry(2, 'commitment', 100, '2006-12-31')
    expect(shortfallOf([granted], early)).toMatchObject({ missingOre: 10_000, on: '2006-12-31' })
  })

  test('is refused for what a later one has promised already, on that day', () => {
    const before = entry(3, 'commitment', 150, '2007-06-01')
    expect(shortfallOf([granted, promised], before)).toEqual({
      of: 'available',
      missingOre: 5_000,
      on: '2008-01-01',
    })
  })

  test('finds nothing available where more is spent than there was', () => {
    const spent = entry(3, 'expense', 500, '2008-03-01')
    const missing = shortfallOf([granted, spent], entry(4, 'commitment', 1, '2008-03-02'))
    expect(missing).toMatchObject({ missingOre: 10_100 })
  })
})

test('an expense is never refused', () => {
  expect(shortfallOf([granted], entry(2, 'expense', 900, '2008-01-01'))).toBeNull()
})

test('an allocation may earmark what is appropriated, whatever is promised or spent', () => {
  const spent = entry(3, 'expense', 500, '2007-02-01')
  const all = entry(4, 'allocation', 400, '2007-02-01')
  expect(shortfallOf([granted, spent], all)).toBeNull()
  expect(shortfallOf([granted, spent, all], entry(5, 'allocation', 1, '2008-01-01'))).toEqual({
    of: 'unallocated',
    missingOre: 100,
    on: '2008-01-01',
  })
})

describe('a release', () => {
  const release = (kroner: number, date = '2008-06-01') =>
    entry(9, 'release', kroner, date, { commitmentId: 2 })

  test('gives back what neither was drawn nor released', () => {
    const drawn = entry(3, 'expense', 100, '2008-02-01', { commitmentId: 2 })
    const released = entry(4, 'release', 50, '2008-03-01', { commitmentId: 2 })
    const entries = [granted, promised, drawn, released]
    expect(shortfallOf(entries, release(150))).toBeNull()
    expect(shortfallOf(entries, release(151))).toMatchObject({ of: 'commitment', missingOre: 100 })
  })

  test('leaves what was drawn later', () => {
    const drawn = entry(3, 'expense', 300, '2008-12-01', { commitmentId: 2 })
    expect(shortfallOf([granted, promised, drawn], release(10))).toMatchObject({
      missingOre: 1_000,
      on: '2008-12-01',
    })
  })

  test('before its commitment has nothing to give back', () => {
    expect(shortfallOf([granted, promised], release(10, '2007-12-31'))).toMatchObject({
      on: '2007-12-31',
      missingOre: 1_000,
    })
  })
})

describe('a void', () => {
  const voids = (taken: EntryFact) =>
    anEntry({ id: 99, kind: 'void', date: taken.date, voidsId: taken.id })

  test('of an appropriation that others stand on is refused', () => {
    expect(shortfallOf([granted, promised], voids(granted))).toEqual({
      of: 'available',
      missingOre: 30_000,
      on: '2008-01-01',
    })
    expect(shortfallOf([granted], voids(granted))).toBeNull()
  })

  test('of a release binds the money again, if it is still there', () => {
    const released = entry(3, 'release', 200, '2008-02-01', { commitmentId: 2 })
    const entries = [granted, promised, released]
    expect(shortfallOf(entries, voids(released))).toBeNull()
    const others = entry(4, 'commitment', 250, '2008-03-01')
    expect(shortfallOf([...entries, others], voids(released))).toMatchObject({
      of: 'available',
      missingOre: 15_000,
      on: '2008-03-01',
    })
  })

  test('of a commitment asks for its releases to be taken back first; what was drawn stays', () => {
    const drawn = entry(3, 'expense', 100, '2008-02-01', { commitmentId: 2 })
    expect(shortfallOf([granted, promised, drawn], voids(promised))).toBeNull()
    const released = entry(4, 'release', 50, '2008-03-01', { commitmentId: 2 })
    expect(shortfallOf([granted, promised, released], voids(promised))).toMatchObject({
      of: 'commitment',
      missingOre: 5_000,
    })
  })

  test('takes back an entry once, and no void', () => {
    const taken = voids(promised)
    expect(whyNotVoidEntry([granted, promised], promised)).toBeNull()
    expect(whyNotVoidEntry([granted, promised, taken], promised)).toBe('already_voided')
    expect(whyNotVoidEntry([granted, promised, taken], taken)).toBe('void_stays')
  })
})

test('the same amount to the same payee within a week is likely a double', () => {
  const paid = (id: number, date: string, payee: string | null, kroner = 125) => ({
    ...entry(id, 'expense', kroner, date),
    payee,
  })
  const entries = [
    paid(1, '2008-03-01', 'Bogtrykkeri A/S'),
    paid(2, '2008-03-01', 'Andre'),
    paid(3, '2008-03-01', 'Bogtrykkeri A/S', 126),
    paid(4, '2008-02-01', 'Bogtrykkeri A/S'),
    paid(5, '2008-03-02', null),
  ]
  const found = (date: string, payee: string | null) =>
    likelyDoubles(entries, { date, payee, amountOre: 12_500 }).map(({ id }) => id)
  expect(found('2008-03-08', 'bogtrykkeri  a/s')).toEqual([1])
  expect(found('2008-03-09', 'Bogtrykkeri A/S')).toEqual([])
  expect(found('2008-03-01', null)).toEqual([])
})

describe('what is posted only where nothing is missing', () => {
  interface Try {
    readonly kind: EntryFact['kind']
    readonly month: number
    readonly ore: number
    readonly at: number
  }
  const tries = fc.array(
    fc.record<Try>({
      kind: fc.constantFrom(
        'appropriation',
        'allocation',
        'commitment',
        'commitment',
        'release',
        'expense',
        'void',
      ),
      month: fc.integer({ min: 1, max: 6 }),
      ore: fc.integer({ min: 1, max: 50 }),
      at: fc.nat(20),
    }),
    { maxLength: 30 },
  )
  const dates = [1, 2, 3, 4, 5, 6].map((month) => `2008-0${month}-01`)

  /** What stands after trying to post everything, one after the other. */
  function posted(all: readonly Try[]): EntryFact[] {
    const entries: EntryFact[] = []
    for (const { kind, month, ore, at } of all) {
      const id = entries.length + 1
      const date = `2008-0${month}-01`
      const commitments = entries.filter((one) => one.kind === 'commitment')
      const drawn = commitments[at % (commitments.length || 1)]
      const taken = entries[at]
      if (kind === 'release' && drawn === undefined) continue
      if (kind === 'void' && (!taken || whyNotVoidEntry(entries, taken) !== null)) continue
      const isDrawing = kind === 'release' || (kind === 'expense' && at % 2 === 0)
      const one = anEntry({
        id,
        kind,
        date: kind === 'void' ? (taken?.date ?? date) : date,
        amountOre: kind === 'void' ? (taken?.amountOre ?? 0) : ore,
        commitmentId: isDrawing ? (drawn?.id ?? null) : null,
        voidsId: kind === 'void' ? (taken?.id ?? null) : null,
      })
      if (shortfallOf(entries, one) === null) entries.push(one)
    }
    return entries
  }

  test('promises no more than the pool has, where no expense was too large', () => {
    fc.assert(
      fc.property(tries, (all) => {
        const entries = posted(all.filter(({ kind }) => kind !== 'expense'))
        for (const date of dates) {
          const { availableOre, unallocatedOre, remainingOre, openCommittedOre } = poolOn(
            entries,
            PLAN,
            date,
          )
          expect(availableOre).toBeGreaterThanOrEqual(0)
          expect(unallocatedOre).toBeGreaterThanOrEqual(0)
          expect(remainingOre - openCommittedOre).toBe(availableOre)
        }
      }),
    )
  })

  test('releases no commitment below what it promised, on any date', () => {
    fc.assert(
      fc.property(tries, (all) => {
        const entries = posted(all)
        for (const date of dates)
          for (const { entry: one, releasedOre } of ledgerOf(
            entriesOn(entries, date),
          ).commitments.values())
            expect(releasedOre).toBeLessThanOrEqual(one?.amountOre ?? 0)
      }),
    )
  })

  test('gives the same figures in whatever order it was entered', () => {
    fc.assert(
      fc.property(tries, fc.infiniteStream(fc.nat()), (all, order) => {
        const entries = posted(all)
        const shuffled = entries
          .map((one) => ({ one, by: order.next().value as number }))
          .toSorted((a, b) => a.by - b.by)
          .map(({ one }) => one)
        for (const date of dates)
          expect(poolOn(shuffled, PLAN, date)).toEqual(poolOn(entries, PLAN, date))
      }),
    )
  })
})

test('an empty ledger has nothing to release', () => {
  expect(ledgerOf(countingEntries([]))).toEqual(emptyLedger())
  const nothing = anEntry({ kind: 'release', commitmentId: 7, amountOre: 5 })
  expect(shortfallOf([], nothing)).toMatchObject({ of: 'commitment', missingOre: 5 })
})

describe('the fields of a new entry', () => {
  const faults = (kind: 'expense' | 'allocation' | 'appropriation', given: object) => {
    const none = { area: null, activity: null, commitmentId: null, voucher: null, payee: null }
    const all: Record<EntryField, unknown> = { ...none, ...given }
    return whyNotEntered(kind, all).map(({ field, why }) => `${field} ${why}`)
  }

  test('say what the money is for, once', () => {
    expect(faults('allocation', {})).toEqual(['area required'])
    expect(faults('allocation', { activity: '4.2' })).toEqual(['area required'])
    expect(faults('expense', { activity: '4.2', voucher: '17', payee: 'X' })).toEqual([])
    expect(faults('expense', { commitmentId: 2, area: '4' })).toEqual(['area not_for_kind'])
    expect(faults('appropriation', { payee: 'X' })).toEqual(['payee not_for_kind'])
  })
})

test('a month can be closed once it is over', () => {
  const closed = new Set(['2008-09'])
  expect(whyNotClose('2008-10', closed, '2008-11-01')).toBeNull()
  expect(whyNotClose('2008-11', closed, '2008-11-30')).toBe('not_over')
  expect(whyNotClose('2008-09', closed, '2008-11-01')).toBe('already_closed')
})
