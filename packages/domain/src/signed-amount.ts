import type { EntryKind } from './vocabulary.ts'

/** What a line does to what may still be promised: adds to it, takes from it, or neither. */
const SIGN: Readonly<Record<Exclude<EntryKind, 'void'>, 1 | 0 | -1>> = {
  appropriation: 1,
  allocation: 0,
  commitment: -1,
  release: 1,
  expense: -1,
}

interface Line {
  readonly kind: EntryKind
  readonly amountOre: number
  /** Of a reversal: the kind of what it takes back. */
  readonly voidsKind: EntryKind | null
}

/** The amount of a line of the ledger in whole øre, with its sign. A reversal has the opposite of what it takes back. */
export function signedAmount({ kind, amountOre: ore, voidsKind }: Line): {
  readonly ore: number
  readonly sign: 1 | 0 | -1
} {
  if (kind !== 'void') return { ore, sign: SIGN[kind] }
  if (voidsKind === null || voidsKind === 'void' || SIGN[voidsKind] === 0) return { ore, sign: 0 }
  return { ore, sign: SIGN[voidsKind] === 1 ? -1 : 1 }
}
