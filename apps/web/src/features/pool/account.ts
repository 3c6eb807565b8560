import type { PoolFigures } from '@koreplan/contract'

export const ACCOUNT_PARTS = ['spent', 'open', 'available'] as const
export type AccountPart = (typeof ACCOUNT_PARTS)[number]

/** One part of the account's bar: øre, and its share of the bar's length in percent. */
export interface Share {
  readonly part: AccountPart
  readonly ore: number
  readonly percent: number
}

export interface AccountBar {
  readonly parts: readonly Share[]
  /** Where the appropriation ends, in percent; null when the bar does not reach past it. */
  readonly amountAt: number | null
}

/**
 * Spent, still promised and available as shares of the appropriation; when more is spent and
 * promised than appropriated, of all that. Null for a pool without money or movement.
 */
export function accountBar(figures: PoolFigures): AccountBar | null {
  const { amountOre, spentOre, openCommittedOre, availableOre } = figures
  const boundOre = spentOre + openCommittedOre
  const whole = Math.max(amountOre, boundOre)
  if (whole <= 0) return null
  const all = [
    { part: 'spent', ore: spentOre },
    { part: 'open', ore: openCommittedOre },
    { part: 'available', ore: Math.max(0, availableOre) },
  ] as const
  return {
    parts: all
      .filter(({ ore }) => ore > 0)
      .map(({ part, ore }) => ({ part, ore, percent: (100 * ore) / whole })),
    amountAt: boundOre > amountOre ? (100 * amountOre) / whole : null,
  }
}

/** Spent as percent of what is allocated; null where nothing is allocated. */
export function shareSpent(spentOre: number, allocatedOre: number): number | null {
  return allocatedOre > 0 ? (100 * spentOre) / allocatedOre : null
}
