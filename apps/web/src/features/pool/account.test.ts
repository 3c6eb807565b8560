import type { PoolFigures } from '@koreplan/contract'
import { describe, expect, it } from 'vitest'
import { accountBar, shareSpent } from './account.ts'

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
