import { yearOf, type IsoDate } from './calendar.ts'
import type { BookedEntry, Books } from './import-rows.ts'
import { plainName } from './posting.ts'

interface Known {
  readonly date: IsoDate
  readonly amountOre: number
  readonly voucher: string | null
  readonly payee: string | null
  readonly text: string
}

/**
 * What tells that a row is an entry: the voucher with its day and amount; without a voucher all that the row says.
 * What it is for is no part of it: the same file read with another default is still the same file.
 */
const keyOf = ({ date, amountOre, voucher, payee, text }: Known): string =>
  JSON.stringify(
    voucher === null
      ? [date, amountOre, plainName(payee), plainName(text)]
      : [date, amountOre, voucher],
  )

/** What the ledger knows of a document's rows, asked in the document's order. */
export function rowsKnownIn({ entries, poolId, undoneImports }: Books) {
  const voided = new Set(entries.map(({ voidsId }) => voidsId))
  const there = new Map<string, number>()
  const takenBack = new Map<string, number>()
  const vouchers = new Set<string>()
  for (const entry of entries) {
    if (entry.kind === 'void') continue
    const isVoided = voided.has(entry.id)
    if (entry.voucher !== null && !isVoided) vouchers.add(`${yearOf(entry.date)} ${entry.voucher}`)
    if (entry.kind !== 'expense' || entry.poolId !== poolId) continue
    if (isVoided) {
      if (cameAndStayed(entry)) count(takenBack, keyOf(entry))
    } else if (entry.voucher !== null || entry.importId !== null) count(there, keyOf(entry))
  }

  return {
    /** Of equal rows as many are there as the ledger has; null: the row is none of them. */
    statusOf(row: Known): 'already' | 'taken_back' | null {
      const key = keyOf(row)
      if (takeOne(there, key)) return 'already'
      return takeOne(takenBack, key) ? 'taken_back' : null
    },
    hasVoucher: (voucher: string, date: IsoDate): boolean =>
      vouchers.has(`${yearOf(date)} ${voucher}`),
  }

  /** With an import that was undone as a whole, nothing came. */
  function cameAndStayed({ importId }: BookedEntry): boolean {
    return importId !== null && !undoneImports.has(importId)
  }
}

const count = (of: Map<string, number>, key: string): void => {
  of.set(key, (of.get(key) ?? 0) + 1)
}

function takeOne(of: Map<string, number>, key: string): boolean {
  const left = of.get(key) ?? 0
  if (left === 0) return false
  of.set(key, left - 1)
  return true
}
