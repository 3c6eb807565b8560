import type { Entry } from '@koreplan/contract'
import type { EntryKind } from '@koreplan/domain'

/** What a line does to what may still be promised: adds to it, takes from it, or neither. */
const SIGN: Readonly<Record<Exclude<EntryKind, 'void'>, 1 | 0 | -1>> = {
  appropriation: 1,
  allocation: 0,
  commitment: -1,
  release: 1,
  expense: -1,
}

/**
 * The amount of a line of the ledger in whole øre, with its sign. A reversal has the opposite of
 * what it takes back; when that is not among the lines, no sign.
 */
export function signedAmount(
  entry: Pick<Entry, 'kind' | 'amountOre' | 'voidsId'>,
  entries: readonly Pick<Entry, 'id' | 'kind'>[],
): { readonly ore: number; readonly sign: 1 | 0 | -1 } {
  const ore = entry.amountOre
  if (entry.kind !== 'void') return { ore, sign: SIGN[entry.kind] }
  const taken = entries.find(({ id }) => id === entry.voidsId)
  if (taken === undefined || taken.kind === 'void') return { ore, sign: 0 }
  const sign = SIGN[taken.kind]
  return { ore, sign: sign === 0 ? 0 : sign === 1 ? -1 : 1 }
}
