import type { PoolFigures } from '@koreplan/contract'
import { describe, expect, it } from 'vitest'
import { accountBar, shareSpent } from './account.ts'
import { signedAmount } from './signed-amount.ts'

const figures = (amountOre: number, spentOre: number, openCommittedOre: number): PoolFigures => ({
  amountOre,
  allocatedOre: 0,
  unallocatedOre: amountOre,
  committedOre: openCommittedOre,
  openCommittedOre,
  spentOre,
  remainingOre: amountOre - spentOre,
  uncommittedOre: amountOre - openCommittedOre,
  availableOre: amountOre - spentOre - openCommittedOre,
  plannedOre: 0,
  forecastOre: null,
  forecastMissing: null,
  exhaustedOn: null,
  overspent: [],
})

describe('the account as a bar', () => {
  it('spent, promised and available are the whole pool', () => {
    const bar = accountBar(figures(40_000_000, 13_000_000, 3_000_000))
    expect(bar?.parts.map(({ part, percent }) => [part, percent])).toEqual([
      ['spent', 32.5],
      ['open', 7.5],
      ['available', 60],
    ])
    expect(bar?.amountAt).toBeNull()
  })
  it('when more is spent and promised than there is, shows where the pool ends', () => {
    const bar = accountBar(figures(40_000_000, 45_000_000, 5_000_000))
    expect(bar?.parts.map(({ part }) => part)).toEqual(['spent', 'open'])
    expect(bar?.amountAt).toBe(80)
  })
  it('without money there is no bar', () => {
    expect(accountBar(figures(0, 0, 0))).toBeNull()
  })
  it('nothing allocated has no share', () => {
    expect(shareSpent(100, 0)).toBeNull()
    expect(shareSpent(50, 100)).toBe(50)
  })
})

describe('the sign of a line', () => {
  const line = (
    id: number,
    kind: Parameters<typeof signedAmount>[0]['kind'],
    voidsId: number | null = null,
  ) => ({ id, kind, amountOre: 100, voidsId }) as const
  it('tells what it does to what may still be promised', () => {
    const signs = (
      ['appropriation', 'allocation', 'commitment', 'release', 'expense'] as const
    ).map((kind) => signedAmount(line(1, kind), []).sign)
    expect(signs).toEqual([1, 0, -1, 1, -1])
  })
  it('of a reversal is the opposite of what it takes back', () => {
    const expense = line(38, 'expense')
    expect(signedAmount(line(39, 'void', 38), [expense]).sign).toBe(1)
    expect(signedAmount(line(39, 'void', 38), []).sign).toBe(0)
    expect(signedAmount(line(39, 'void', 38), [line(38, 'appropriation')]).sign).toBe(-1)
  })
})
