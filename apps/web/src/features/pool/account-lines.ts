import type { PoolFigures } from '@koreplan/contract'
import type { Formats } from '../../lib/format.ts'
import type { PoolTexts } from './use-pool-texts.ts'

export interface AccountLine {
  readonly key: string
  readonly label: string
  readonly amount: string
  /** What the figure means, with what belongs to it. */
  readonly why: string
  readonly isLacking: boolean
}

/** The six figures of an account in the order in which they follow from one another. */
export function accountLines(pool: PoolFigures, t: PoolTexts, format: Formats): AccountLine[] {
  const line = (key: string, label: string, ore: number, why: string): AccountLine => ({
    key,
    label,
    amount: format.exactAmount(ore),
    why,
    isLacking: ore < 0,
  })
  const available = pool.availableOre < 0 ? t('availableLacking') : t('availableWhy')
  return [
    line('amount', t('amount'), pool.amountOre, t('amountWhy')),
    line('allocated', t('allocated'), pool.allocatedOre, allocatedWhy(pool, t, format)),
    line('committed', t('committed'), pool.committedOre, committedWhy(pool, t, format)),
    line('spent', t('spent'), pool.spentOre, pool.spentOre === 0 ? t('spentNone') : t('spentWhy')),
    line('remaining', t('remaining'), pool.remainingOre, t('remainingWhy')),
    line('available', t('available'), pool.availableOre, available),
  ]
}

function allocatedWhy(
  { allocatedOre, unallocatedOre }: PoolFigures,
  t: PoolTexts,
  format: Formats,
): string {
  if (allocatedOre === 0) return t('allocatedNone')
  if (unallocatedOre === 0) return t('allocatedAll')
  return t('allocatedWhy', { amount: format.amount(unallocatedOre) })
}

function committedWhy(
  { committedOre, openCommittedOre }: PoolFigures,
  t: PoolTexts,
  format: Formats,
): string {
  if (committedOre === 0) return t('committedNone')
  return t('committedWhy', { amount: format.amount(openCommittedOre) })
}
