import type { IsoDate } from './calendar.ts'
import type { EntryFact } from './facts.ts'
import { readDate, readOre, readText, type Cell } from './import-cells.ts'
import { IMPORT_FIELDS, type ImportField, type Matching, type Table } from './import-columns.ts'
import { purposeIn, type Purpose } from './import-purpose.ts'
import { rowsKnownIn } from './import-known.ts'
import { countingEntries } from './ledger.ts'
import { likelyDoublesIn, monthOf, type Payment } from './posting.ts'

/** A line of the ledger as far as an import asks. */
export interface BookedEntry extends EntryFact, Payment {
  readonly text: string
  readonly voucher: string | null
  /** The import that it came with; null: it was entered by hand. */
  readonly importId: number | null
}

/** What rows are held against. */
export interface Books {
  readonly poolId: number
  /** All the plan's, voided ones among them: a voucher is numbered within the plan. */
  readonly entries: readonly BookedEntry[]
  readonly activities: readonly Numbered[]
  readonly areas: readonly Numbered[]
  /** YYYY-MM. */
  readonly closedMonths: ReadonlySet<string>
  /** Imports that were taken back as a whole: what they brought was never there. */
  readonly undoneImports: ReadonlySet<number>
  readonly today: IsoDate
}

export interface Numbered {
  readonly id: number
  readonly number: string
}

/** What a row can be. */
export const ROW_STATUSES = ['new', 'already', 'taken_back', 'faulty'] as const
/** `already`: the ledger has it. `taken_back`: it came once, and was voided by itself. */
export type RowStatus = (typeof ROW_STATUSES)[number]

/** What can be wrong with a row. */
export const ROW_FAULTS = [
  'missing',
  'not_a_date',
  'ahead',
  'month_closed',
  'not_an_amount',
  'zero',
  'credit_note',
  'too_big',
  'too_long',
  'unknown_purpose',
  'purpose_may_be_two',
  'purpose_differs',
  'unknown_commitment',
  'voucher_taken',
  'voucher_twice',
] as const
export type RowFaultCode = (typeof ROW_FAULTS)[number]

export interface RowFault {
  readonly field: ImportField
  readonly code: RowFaultCode
  /** As it stands in the document. */
  readonly found: string | null
  /** Of `voucher_twice`: the row that has it first. */
  readonly line: number | null
}

/** What a row becomes, as far as it can be told. */
export interface ReadRow {
  readonly line: number
  readonly status: RowStatus
  readonly date: IsoDate | null
  readonly amountOre: number | null
  readonly purpose: Purpose | null
  readonly commitmentId: number | null
  readonly voucher: string | null
  readonly payee: string | null
  readonly text: string | null
  readonly faults: readonly RowFault[]
  /** Entries of the ledger that it may repeat; a warning, no fault. */
  readonly doubles: readonly number[]
}

const MOST_ORE = 100_000_000_000_000
const LONGEST = { voucher: 40, payee: 300, text: 300 } as const

/**
 * Reads the rows of a table whose matching leaves nothing open, and holds each against the ledger and against the rows
 * before it.
 */
export function readRows(table: Table, matching: Matching, books: Books): ReadRow[] {
  const at = new Map(
    IMPORT_FIELDS.map((field) => [field, table.heads.indexOf(matching.columns[field] ?? '')]),
  )
  const purposeOf = purposeIn(books, matching.purpose)
  const known = rowsKnownIn(books)
  const doublesOf = likelyDoublesIn(books.entries.filter(({ poolId }) => poolId === books.poolId))
  const firstWith = new Map<string, number>()

  return table.rows.map(({ line, cells }) => {
    const faults: RowFault[] = []
    const cellOf = (field: ImportField): Cell => cells[at.get(field) ?? -1] ?? null
    const fault = (field: ImportField, code: RowFaultCode, other: number | null = null) => {
      faults.push({ field, code, found: readText(cellOf(field)), line: other })
    }
    const date = dateOf(cellOf('date'), fault)
    const amountOre = amountOf(cellOf('amount'), fault)
    const { purpose, commitmentId } = purposeOf(cellOf('purpose'), cellOf('commitment'), fault)
    const voucher = lineOf('voucher', fault)
    const payee = lineOf('payee', fault)
    const text = lineOf('text', fault) ?? payee
    if (text === null) fault('text', 'missing')
    const status =
      date === null || amountOre === null
        ? null
        : known.statusOf({ date, amountOre, voucher, payee, text: text ?? '' })
    if (date !== null && status === null) refuseDate(date, fault)
    if (date !== null && voucher !== null && status !== 'already') {
      const numbered = `${date.slice(0, 4)} ${voucher}`
      const first = firstWith.get(numbered)
      if (known.hasVoucher(voucher, date)) fault('voucher', 'voucher_taken')
      else if (first !== undefined) fault('voucher', 'voucher_twice', first)
      else firstWith.set(numbered, line)
    }
    const isDone = status === 'already'
    return {
      line,
      status: status ?? (faults.length > 0 ? 'faulty' : 'new'),
      date,
      amountOre,
      purpose,
      commitmentId,
      voucher,
      payee,
      text,
      faults: isDone ? [] : faults,
      doubles:
        isDone || date === null || amountOre === null
          ? []
          : doublesOf({ date, amountOre, payee }).map(({ id }) => id),
    }

    function lineOf(field: keyof typeof LONGEST, tell: typeof fault): string | null {
      const found = readText(cellOf(field))
      if ((found?.length ?? 0) > LONGEST[field]) tell(field, 'too_long')
      return found
    }
  })

  function dateOf(cell: Cell, fault: (field: 'date', code: RowFaultCode) => void): IsoDate | null {
    const date = readDate(cell, matching.dateForm)
    if (date === null) fault('date', readText(cell) === null ? 'missing' : 'not_a_date')
    return date
  }

  function refuseDate(date: IsoDate, fault: (field: 'date', code: RowFaultCode) => void): void {
    if (date > books.today) fault('date', 'ahead')
    else if (books.closedMonths.has(monthOf(date))) fault('date', 'month_closed')
  }

  function amountOf(
    cell: Cell,
    fault: (field: 'amount', code: RowFaultCode) => void,
  ): number | null {
    const found = readOre(cell, matching.numberForm)
    if (found === null) fault('amount', readText(cell) === null ? 'missing' : 'not_an_amount')
    if (found === null) return null
    const amountOre = matching.isNegative ? 0 - found : found
    if (amountOre === 0) fault('amount', 'zero')
    if (amountOre < 0) fault('amount', 'credit_note')
    if (amountOre > MOST_ORE) fault('amount', 'too_big')
    return amountOre
  }
}

/** Which rows somebody has chosen otherwise than proposed, by their lines. */
export interface RowChoices {
  readonly leftOut: ReadonlySet<number>
  /** Of those that were taken back by themselves. */
  readonly takenIn: ReadonlySet<number>
}

/**
 * Whether a row keeps an import from being entered: a voucher that stands in two rows is no fault of the one when the
 * other is left out.
 */
export const standsInTheWay = (
  { line, status, faults }: Pick<ReadRow, 'line' | 'status' | 'faults'>,
  { leftOut, takenIn }: RowChoices,
): boolean =>
  !leftOut.has(line) &&
  (status === 'faulty' || takenIn.has(line)) &&
  faults.some((fault) => fault.line === null || !leftOut.has(fault.line))

/** What a pool has, and what its commitments still hold. Whole øre. */
export interface PoolBalance {
  readonly remainingOre: number
  readonly availableOre: number
}

/** What is left of a pool after expenses, of which some draw on commitments with so much left to draw. */
export function balanceAfter(
  { remainingOre, availableOre }: PoolBalance,
  openOf: ReadonlyMap<number, number>,
  expenses: readonly Pick<ReadRow, 'amountOre' | 'commitmentId'>[],
): PoolBalance {
  const drawn = new Map<number, number>()
  let spentOre = 0
  for (const { amountOre, commitmentId } of expenses) {
    spentOre += amountOre ?? 0
    if (commitmentId !== null)
      drawn.set(commitmentId, (drawn.get(commitmentId) ?? 0) + (amountOre ?? 0))
  }
  let coveredOre = 0
  for (const [id, ore] of drawn) coveredOre += Math.min(ore, openOf.get(id) ?? 0)
  return {
    remainingOre: remainingOre - spentOre,
    availableOre: availableOre - spentOre + coveredOre,
  }
}

/** The expenses of an import that count: what undoing it takes back. */
export const entriesOfImport = <T extends BookedEntry>(entries: readonly T[], id: number): T[] =>
  countingEntries(entries).filter((entry): entry is T => (entry as T).importId === id)
