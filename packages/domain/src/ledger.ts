import type { IsoDate } from './calendar.ts'
import type { EntryFact } from './facts.ts'

/** What has happened to one commitment. Whole øre. */
export interface CommitmentAccount {
  /** `null` as long as the commitment itself is not among the entries: voided, or of later date. */
  entry: EntryFact | null
  releasedOre: number
  drawnOre: number
}

/** The running totals of a ledger, in whole øre. */
export interface Ledger {
  amountOre: number
  allocatedOre: number
  /** Commitments less releases. */
  committedOre: number
  /** Of that, what no expense has yet been drawn on. */
  openCommittedOre: number
  spentOre: number
  readonly commitments: Map<number, CommitmentAccount>
}

/** What was worked out from entries, kept as long as they are; they are never changed in place. */
interface Kept {
  readonly counting: EntryFact[]
  readonly byDate: Map<IsoDate, { readonly known: EntryFact[]; ledger: Ledger | null }>
}
const kept = new WeakMap<readonly EntryFact[], Kept>()
/** Enough for several people at different dates. */
const KEPT_DATES = 8

/**
 * The entries that figures are made of: neither voids nor voided. A void bears the date of the
 * entry it takes back, so this needs no date, and no figure depends on when the void was recorded.
 */
export const countingEntries = (entries: readonly EntryFact[]): readonly EntryFact[] =>
  keptOf(entries).counting

function keptOf(entries: readonly EntryFact[]): Kept {
  const found = kept.get(entries)
  if (found !== undefined) return found
  const voided = new Set(entries.map((entry) => entry.voidsId))
  const counting = entries.filter((entry) => entry.kind !== 'void' && !voided.has(entry.id))
  const made: Kept = { counting, byDate: new Map() }
  kept.set(entries, made)
  // What counts among those that count is all of them.
  kept.set(counting, made)
  return made
}

/** The entries that count on a date. */
export const entriesOn = (entries: readonly EntryFact[], date: IsoDate): readonly EntryFact[] =>
  keptOn(entries, date).known

/** The totals on a date, of entries in any order, voided ones and later ones among them. */
export function totalsOn(entries: readonly EntryFact[], date: IsoDate): ReadonlyLedger {
  const on = keptOn(entries, date)
  return (on.ledger ??= ledgerOf(on.known))
}

function keptOn(entries: readonly EntryFact[], date: IsoDate) {
  const { counting, byDate } = keptOf(entries)
  const found = byDate.get(date)
  if (found !== undefined) return found
  if (byDate.size >= KEPT_DATES) byDate.clear()
  const made = { known: counting.filter((entry) => entry.date <= date), ledger: null }
  byDate.set(date, made)
  return made
}

type ReadonlyLedger = Readonly<Omit<Ledger, 'commitments'>> & {
  readonly commitments: ReadonlyMap<number, Readonly<CommitmentAccount>>
}

/** The entries that count, pool by pool; the pools in their own order, whichever was entered in first. */
export function entriesByPool(entries: readonly EntryFact[]): Map<number, EntryFact[]> {
  const pools = Map.groupBy(countingEntries(entries), (entry) => entry.poolId)
  return new Map([...pools].toSorted(([one], [other]) => one - other))
}

/** The totals of entries that count, in any order. */
export function ledgerOf(counting: readonly EntryFact[]): Ledger {
  const ledger = emptyLedger()
  for (const entry of counting) post(ledger, entry)
  return ledger
}

export function emptyLedger(): Ledger {
  return {
    amountOre: 0,
    allocatedOre: 0,
    committedOre: 0,
    openCommittedOre: 0,
    spentOre: 0,
    commitments: new Map(),
  }
}

/** Adds one entry that counts to the totals. */
export function post(ledger: Ledger, entry: EntryFact): void {
  switch (entry.kind) {
    case 'appropriation':
      ledger.amountOre += entry.amountOre
      return
    case 'allocation':
      ledger.allocatedOre += entry.amountOre
      return
    case 'commitment':
      onCommitment(ledger, entry.id, (account) => (account.entry = entry))
      return
    case 'release':
      onCommitment(ledger, entry.commitmentId, (account) => {
        account.releasedOre += entry.amountOre
      })
      return
    case 'expense':
      ledger.spentOre += entry.amountOre
      onCommitment(ledger, entry.commitmentId, (account) => (account.drawnOre += entry.amountOre))
      return
    case 'void':
      return
  }
}

/** What is promised by a commitment after releases, in whole øre, never below 0. */
export function promisedOre({ entry, releasedOre }: CommitmentAccount): number {
  return Math.max(0, (entry?.amountOre ?? 0) - releasedOre)
}

/** What is left to draw on a commitment, in whole øre, never below 0. */
export function openOre(account: CommitmentAccount): number {
  return Math.max(0, promisedOre(account) - account.drawnOre)
}

/** What was drawn on a commitment beyond what it promised, in whole øre, never below 0. */
export function overspentOre(account: CommitmentAccount): number {
  // Without the commitment there is no promise to exceed: the expense draws on the pool itself.
  return account.entry === null ? 0 : Math.max(0, account.drawnOre - promisedOre(account))
}

function onCommitment(
  ledger: Ledger,
  id: number | null,
  change: (account: CommitmentAccount) => void,
): void {
  if (id === null) return
  const account = ledger.commitments.get(id) ?? { entry: null, releasedOre: 0, drawnOre: 0 }
  ledger.commitments.set(id, account)
  ledger.committedOre -= promisedOre(account)
  ledger.openCommittedOre -= openOre(account)
  change(account)
  ledger.committedOre += promisedOre(account)
  ledger.openCommittedOre += openOre(account)
}
