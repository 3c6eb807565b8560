import { describe, expect, it } from 'vitest'
import type { FollowUpSeed } from '../world.ts'
import { entries as entriesData } from './follow-up/ledger.ts'
import { pools } from './pool.ts'

const entries: FollowUpSeed['entries'] = entriesData
const appropriatedOre = pools
  .flatMap((pool) => pool.appropriations)
  .reduce((sum, { amountOre }) => sum + amountOre, 0)

const voided = new Set(entries.flatMap((entry) => entry.voids ?? []))
const counting = entries.filter(
  (entry) => entry.kind !== 'void' && !(entry.ref && voided.has(entry.ref)),
)
const commitments = counting.filter((entry) => entry.kind === 'commitment')
const expenses = counting.filter((entry) => entry.kind === 'expense')
const dates = [...new Set(entries.map((entry) => entry.date))].toSorted()

type Entry = FollowUpSeed['entries'][number]
const sum = (some: readonly Entry[]) => some.reduce((total, { amountOre }) => total + amountOre, 0)
const areaOf = ({ area, activity }: Entry) => area ?? activity?.split('.')[0]

/** What is left of a commitment on a date: below zero when it is overspent. */
function leftOf(commitment: Entry, date: string): number {
  const on = counting.filter((entry) => entry.commitment === commitment.ref && entry.date <= date)
  return commitment.amountOre - sum(on)
}

/** What of an amount may still be promised on a date, after these expenses and commitments. */
function availableOn(date: string, amountOre: number, some: readonly Entry[]): number {
  const known = some.filter((entry) => entry.date <= date)
  const open = known
    .filter((entry) => entry.kind === 'commitment')
    .reduce((total, commitment) => total + Math.max(0, leftOf(commitment, date)), 0)
  return amountOre - sum(known.filter((entry) => entry.kind === 'expense')) - open
}

describe("the example's ledger", () => {
  it('is given in whole øre above zero, each line naming an area or an activity', () => {
    for (const entry of entries) {
      expect(Number.isSafeInteger(entry.amountOre) && entry.amountOre > 0).toBe(true)
      if (entry.kind !== 'void') expect(Boolean(entry.area) !== Boolean(entry.activity)).toBe(true)
    }
  })

  it('draws only on commitments of the same activity that are already made', () => {
    for (const entry of entries) {
      if (!entry.commitment) continue
      const commitment = commitments.find(({ ref }) => ref === entry.commitment)
      expect(commitment, entry.text).toBeDefined()
      expect(commitment?.activity).toBe(entry.activity)
      expect(commitment && commitment.date <= entry.date).toBe(true)
    }
  })

  it('takes back one expense, on the date and with the amount that it bears', () => {
    const voids = entries.filter((entry) => entry.kind === 'void')
    expect(voids).toHaveLength(1)
    for (const { voids: ref, date, amountOre } of voids) {
      const taken = entries.find((entry) => entry.ref === ref)
      expect(taken).toMatchObject({ kind: 'expense', date, amountOre })
    }
  })

  it('uses a name and a voucher number once, and gives every expense a voucher and a payee', () => {
    const refs = entries.flatMap((entry) => entry.ref ?? [])
    expect(new Set(refs).size).toBe(refs.length)
    const vouchers = entries.flatMap((entry) => entry.voucher ?? [])
    expect(new Set(vouchers).size).toBe(vouchers.length)
    for (const entry of entries.filter(({ kind }) => kind === 'expense')) {
      expect(entry.voucher?.slice(0, 2)).toBe(entry.date.slice(2, 4))
      expect(entry.payee).toMatch(/eksempel/i)
    }
  })

  it('is never overcommitted on any date, neither as a whole nor in an area', () => {
    for (const date of dates) {
      expect(availableOn(date, appropriatedOre, counting), date).toBeGreaterThanOrEqual(0)
      for (const area of ['1', '2', '3', '4', '5', '6', '7']) {
        const ofArea = counting.filter((entry) => areaOf(entry) === area && entry.date <= date)
        const allocated = sum(ofArea.filter((entry) => entry.kind === 'allocation'))
        expect(availableOn(date, allocated, ofArea), `${area} ${date}`).toBeGreaterThanOrEqual(0)
      }
    }
  })

  it('allocates part of the pool and leaves the rest', () => {
    const allocated = sum(counting.filter((entry) => entry.kind === 'allocation'))
    expect(allocated).toBe(36_000_000)
    expect(allocated).toBeLessThan(appropriatedOre)
  })

  it('has exactly one overspent commitment, by a few thousand kr.', () => {
    const overspent = commitments.filter((commitment) => leftOf(commitment, '2008-11-01') < 0)
    expect(overspent.map(({ ref }) => ref)).toEqual(['workshop'])
    expect(overspent.map((commitment) => leftOf(commitment, '2008-11-01'))).toEqual([-331_250])
  })

  it('has one release, of all that was left', () => {
    const releases = entries.filter((entry) => entry.kind === 'release')
    expect(releases.map(({ commitment }) => commitment)).toEqual(['vurdering'])
    const released = commitments.find(({ ref }) => ref === 'vurdering')
    expect(released && leftOf(released, '2008-11-01')).toBe(0)
  })

  it('has two expenses drawn on no commitment, and the first of all in spring 2007', () => {
    expect(expenses.filter((expense) => !expense.commitment)).toHaveLength(2)
    expect(expenses.map(({ date }) => date).toSorted()[0]).toBe('2007-04-24')
  })

  it('comes to 267.793,50 kr. spent and 76.832,50 kr. available on its clock', () => {
    expect(sum(expenses)).toBe(26_779_350)
    expect(availableOn('2008-11-01', appropriatedOre, counting)).toBe(7_683_250)
  })
})
