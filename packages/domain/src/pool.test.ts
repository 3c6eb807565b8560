import { describe, expect, test } from 'vitest'
import type { EntryFact } from './facts.ts'
import { countingEntries, entriesByPool } from './ledger.ts'
import { shareOre } from './ore.ts'
import { plannedOn, poolOn } from './pool.ts'
import { anEntry, DAY, PLAN } from './test-facts.ts'

const entry = (
  id: number,
  kind: EntryFact['kind'],
  kroner: number,
  more: Partial<EntryFact> = {},
) => anEntry({ id, kind, amountOre: kroner * 100, ...more })
const on = (entries: EntryFact[], date = DAY) => poolOn(entries, PLAN, date)
const grant = entry(1, 'appropriation', 400_000, { date: '2007-01-01' })

describe('worked example 3', () => {
  test('of 400.000 kr. 304.199,77 kr. are planned to be spent on 2008-11-01', () => {
    expect(on([grant]).plannedOre).toBe(30_419_977)
  })
})

describe('worked example 4', () => {
  const entries = [
    grant,
    entry(2, 'commitment', 100_000),
    entry(3, 'commitment', 50_000),
    entry(4, 'expense', 120_000, { commitmentId: 2 }),
    entry(5, 'expense', 10_000),
    entry(6, 'release', 20_000, { commitmentId: 3 }),
  ]

  test('spent 130.000, open 30.000, remaining 270.000, available 240.000', () => {
    expect(on(entries)).toMatchObject({
      spentOre: 13_000_000,
      openCommittedOre: 3_000_000,
      remainingOre: 27_000_000,
      availableOre: 24_000_000,
    })
  })

  test('promised in all 130.000, not promised 270.000, and 20.000 too much spent on A’s', () => {
    expect(on(entries)).toMatchObject({
      committedOre: 13_000_000,
      uncommittedOre: 27_000_000,
      overspent: [{ commitmentId: 2, byOre: 2_000_000 }],
    })
  })
})

describe('planned spending', () => {
  test('is 0 until the plan’s start, the amount from the window’s last day', () => {
    const planned = ['2006-01-01', '2007-01-01', '2009-05-30', '2009-05-31', '2009-12-31'].map(
      (date) => plannedOn(40_000_000, PLAN, date),
    )
    expect(planned).toEqual([0, 0, 39_954_597, 40_000_000, 40_000_000])
  })

  test('half an øre is rounded up, and no amount is too big', () => {
    expect(shareOre(1, 1, 2)).toBe(1)
    expect(shareOre(1, 1, 3)).toBe(0)
    expect(shareOre(9_007_199_254_740_991, 880, 881)).toBe(8_996_975_419_037_539)
  })
})

describe('a pool', () => {
  test('with no entries is all zeros, without a forecast', () => {
    expect(on([])).toEqual({
      amountOre: 0,
      allocatedOre: 0,
      unallocatedOre: 0,
      committedOre: 0,
      uncommittedOre: 0,
      openCommittedOre: 0,
      spentOre: 0,
      remainingOre: 0,
      availableOre: 0,
      plannedOre: 0,
      forecastOre: null,
      forecastMissing: 'no_expense',
      exhaustedOn: null,
      overspent: [],
    })
  })

  test('counts an entry from its own date on', () => {
    const later = entry(2, 'expense', 10, { date: DAY })
    expect(on([grant, later], '2008-10-31').spentOre).toBe(0)
    expect(on([grant, later]).spentOre).toBe(1000)
  })

  test('says what is not yet allocated', () => {
    expect(on([grant, entry(2, 'allocation', 150_000)])).toMatchObject({
      allocatedOre: 15_000_000,
      unallocatedOre: 25_000_000,
      availableOre: 40_000_000,
    })
  })

  test('is its own when there are several, and the plan’s money is all of them', () => {
    const other = [
      entry(2, 'appropriation', 100, { poolId: 2 }),
      entry(3, 'expense', 150, { poolId: 2 }),
    ]
    const pools = entriesByPool([grant, ...other])
    expect(on(pools.get(1) ?? []).remainingOre).toBe(40_000_000)
    expect(on(pools.get(2) ?? []).remainingOre).toBe(-5000)
    expect(on([grant, ...other]).remainingOre).toBe(39_995_000)
  })

  test('does not refuse an expense that is too large, it goes below zero', () => {
    expect(on([grant, entry(2, 'expense', 500_000)])).toMatchObject({
      remainingOre: -10_000_000,
      availableOre: -10_000_000,
    })
  })
})

describe('a commitment', () => {
  test('released and then drawn on leaves nothing open, and is overspent by the rest', () => {
    const entries = [
      grant,
      entry(2, 'commitment', 100),
      entry(3, 'release', 40, { date: '2008-02-01', commitmentId: 2 }),
      entry(4, 'expense', 70, { date: '2008-03-01', commitmentId: 2 }),
    ]
    expect(on(entries, '2008-02-15')).toMatchObject({ committedOre: 6000, openCommittedOre: 6000 })
    expect(on(entries)).toMatchObject({
      committedOre: 6000,
      openCommittedOre: 0,
      overspent: [{ commitmentId: 2, byOre: 1000 }],
    })
  })

  test('drawn on to the last øre is not overspent', () => {
    const entries = [entry(2, 'commitment', 100), entry(3, 'expense', 100, { commitmentId: 2 })]
    expect(on(entries)).toMatchObject({ openCommittedOre: 0, overspent: [] })
  })

  test('overspent by more comes before one overspent by less', () => {
    const entries = [
      entry(2, 'commitment', 10),
      entry(3, 'commitment', 10),
      entry(4, 'expense', 11, { commitmentId: 2 }),
      entry(5, 'expense', 12, { commitmentId: 3 }),
    ]
    expect(on(entries).overspent.map((one) => one.commitmentId)).toEqual([3, 2])
  })

  test('later than its release or expense does not go below zero before its date', () => {
    const entries = [
      entry(2, 'commitment', 100, { date: '2008-05-01' }),
      entry(3, 'release', 30, { commitmentId: 2 }),
      entry(4, 'expense', 20, { commitmentId: 2 }),
    ]
    expect(on(entries, '2008-04-30')).toMatchObject({ committedOre: 0, openCommittedOre: 0 })
    expect(on(entries, '2008-04-30').overspent).toEqual([])
    expect(on(entries)).toMatchObject({ committedOre: 7000, openCommittedOre: 5000 })
  })

  test('taken back leaves its expenses spent, and its releases without effect', () => {
    const entries = [
      grant,
      entry(2, 'commitment', 100),
      entry(3, 'release', 40, { commitmentId: 2 }),
      entry(4, 'expense', 70, { commitmentId: 2 }),
      entry(5, 'void', 0, { voidsId: 2 }),
    ]
    expect(on(entries)).toMatchObject({
      committedOre: 0,
      openCommittedOre: 0,
      spentOre: 7000,
      overspent: [],
    })
  })
})

describe('a void', () => {
  test('takes back one entry, and neither counts', () => {
    const expense = entry(2, 'expense', 50)
    const taken = entry(3, 'void', 50, { voidsId: 2 })
    expect(countingEntries([grant, expense, taken])).toEqual([grant])
    expect(on([grant, expense, taken])).toEqual(on([grant]))
  })
})
