import { createHash } from 'node:crypto'
import { ImportMatching, type matchImport } from '@koreplan/contract'
import {
  columnOf,
  guessDateForm,
  guessIsNegative,
  guessNumberForm,
  proposeColumns,
  type ImportField,
  type Matching,
  type Table,
} from '@koreplan/domain'
import type { PlanState } from '../../plan-state/records.ts'
import { refuseFields } from '../../problems/refusal.ts'
import type { Tx } from '../../writing/write.ts'
import type { Writing } from '../../writing/write-plan.ts'

/** What tells documents of one kind: the names of their columns, in any order. */
const digestOf = (heads: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(heads.toSorted())).digest('hex')

/** How the columns of a document are matched at first: as they were the last time, or else by their names. */
export async function firstMatching(
  tx: Tx,
  plan: PlanState,
  table: Table,
): Promise<{ readonly matching: Matching; readonly remembered: boolean }> {
  const heads = digestOf(table.heads)
  const found = await tx.importMatching.findUnique({
    where: { planId_heads: { planId: plan.id, heads } },
  })
  if (found === null) {
    const matching = { columns: proposeColumns(table.heads), purpose: null, isNegative: false }
    return { matching: guessed(table, matching), remembered: false }
  }
  const before = ImportMatching.parse(found.matching)
  const purpose = isNumbered(plan, before.purpose) ? before.purpose : null
  const { numberForm, dateForm } = guessed(table, before)
  // What the document tells itself goes before what is remembered.
  const matching = {
    ...before,
    purpose,
    numberForm: numberForm ?? before.numberForm,
    dateForm: dateForm ?? before.dateForm,
  }
  return { matching, remembered: true }
}

/** Keeps it for the next document of the same kind. */
export async function remember(tx: Tx, { planId, heads, matching, by, at }: Kept): Promise<void> {
  const made = { matching: ImportMatching.encode(matching), by, at }
  const key = { planId, heads: digestOf(heads) }
  await tx.importMatching.upsert({
    where: { planId_heads: key },
    create: { ...key, ...made },
    update: made,
  })
}

interface Kept {
  readonly planId: number
  readonly heads: readonly string[]
  readonly matching: Matching
  readonly by: string
  readonly at: Date
}

type Change = Writing<typeof matchImport>['body']

/** The matching after a change. What a column that is matched anew is written like is guessed, unless it is told. */
export function changedMatching(
  plan: PlanState,
  table: Table,
  before: Matching,
  { columns: given = {}, ...told }: Change,
): Matching {
  const names = Object.entries(given).filter(([, name]) => name !== undefined) as [
    ImportField,
    string | null,
  ][]
  refuseFields([
    ...names
      .filter(([, name]) => name !== null && !table.heads.includes(name))
      .map(([field]) => ({ path: `columns.${field}`, code: 'unknown_name' as const })),
    ...(isNumbered(plan, told.purpose ?? null)
      ? []
      : [{ path: 'purpose', code: 'unknown_name' as const }]),
  ])
  const columns = { ...before.columns, ...Object.fromEntries(names) }
  const guess = guessed(table, { ...before, columns })
  const isOther = (field: ImportField): boolean => columns[field] !== before.columns[field]
  const { isNegative, numberForm, dateForm, purpose } = before
  return {
    columns,
    purpose: told.purpose === undefined ? purpose : told.purpose,
    dateForm: told.dateForm ?? (isOther('date') ? guess.dateForm : dateForm),
    numberForm: told.numberForm ?? (isOther('amount') ? guess.numberForm : numberForm),
    isNegative: told.isNegative ?? (isOther('amount') ? guess.isNegative : isNegative),
  }
}

function guessed(table: Table, matching: Pick<Matching, 'columns' | 'purpose'>): Matching {
  const amounts = columnOf(table, matching.columns.amount)
  const numberForm = guessNumberForm(amounts)
  return {
    ...matching,
    numberForm,
    isNegative: guessIsNegative(amounts, numberForm),
    dateForm: guessDateForm(columnOf(table, matching.columns.date)),
  }
}

const isNumbered = ({ areas, activities }: PlanState, number: string | null): boolean =>
  number === null || [...areas, ...activities].some((one) => one.number === number)
