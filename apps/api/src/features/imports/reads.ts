import { IMPORT_ENCODINGS, ImportMatching, type Import, type matchImport } from '@koreplan/contract'
import type { Import as ImportRecord } from '@koreplan/db'
import {
  balanceAfter,
  columnOf,
  gapsOf,
  openOre,
  readRows,
  readText,
  totalsOn,
  type Cell,
  type IsoDate,
  type Matching,
  type ReadRow,
  type Table,
} from '@koreplan/domain'
import type { PlanState, PoolRecord } from '../../plan-state/records.ts'
import { refuse, refuseChange, refuseNotPossible } from '../../problems/refusal.ts'
import type { Tx } from '../../writing/write.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { closedMonths } from '../months/reads.ts'
import { entriesOf } from '../pools/reads.ts'

/** An import with what its document held. */
export interface Kept extends Omit<ImportRecord, 'matching' | 'heads' | 'rows'> {
  readonly table: Table
  readonly matching: Matching
}

/** Refuses one that the plan has not, be it another plan's. */
export async function importOf(tx: Pick<Tx, 'import'>, plan: PlanState, id: number): Promise<Kept> {
  const found = await tx.import.findFirst({ where: { id, planId: plan.id } })
  return found === null ? refuse('import_not_found', String(id)) : keptOf(found)
}

/** An import that is to be changed or entered. Refuses one that was, and one that has been changed since it was seen. */
export async function importToChange({
  tx,
  state,
  params,
  today,
  ifMatch,
}: Pick<Writing<typeof matchImport>, 'tx' | 'state' | 'params' | 'today' | 'ifMatch'>) {
  const kept = await importOf(tx, state, params.id)
  if (kept.appliedAt !== null) refuseNotPossible('already_applied')
  if (ifMatch !== kept.version)
    refuseChange(kept.name, { current: await lookedAt(tx, state, kept, today), conflicts: [] })
  return kept
}

export const keptOf = ({ heads, rows, matching, ...row }: ImportRecord): Kept => ({
  ...row,
  table: { heads: heads as string[], rows: (rows ?? []) as unknown as Table['rows'] },
  matching: ImportMatching.parse(matching),
})

/** What an import's rows would become as the ledger stands. */
export async function rowsOf(
  tx: Pick<Tx, 'import'>,
  plan: PlanState,
  { poolId, table, matching }: Kept,
  today: IsoDate,
  leftOut: ReadonlySet<number> = new Set(),
): Promise<ReadRow[]> {
  if (gapsOf(matching).length > 0) return []
  const undone = await tx.import.findMany({
    where: { planId: plan.id, undoneAt: { not: null } },
    select: { id: true },
  })
  const rows = table.rows.filter(({ line }) => !leftOut.has(line))
  return readRows({ ...table, rows }, matching, {
    poolId,
    entries: plan.entries,
    activities: plan.activities,
    areas: plan.areas,
    closedMonths: closedMonths(plan),
    undoneImports: new Set(undone.map(({ id }) => id)),
    today,
  })
}

/** An import as it is looked at before it is entered. */
export async function lookedAt(
  tx: Pick<Tx, 'import'>,
  plan: PlanState,
  kept: Kept,
  today: IsoDate,
): Promise<Import> {
  const { id, version, name, author, remembered, matching, table } = kept
  const pool = plan.pools.find((one) => one.id === kept.poolId) as PoolRecord
  const rows = await rowsOf(tx, plan, kept, today)
  const fresh = rows.filter(({ status }) => status === 'new')
  const ledger = totalsOn(entriesOf(plan, pool), today)
  const before = {
    remainingOre: ledger.amountOre - ledger.spentOre,
    availableOre: ledger.amountOre - ledger.spentOre - ledger.openCommittedOre,
  }
  const named = new Set(rows.map(({ commitmentId }) => commitmentId))
  const open = [...ledger.commitments]
    .filter(([commitmentId]) => named.has(commitmentId))
    .map(([commitmentId, account]) => ({ commitmentId, openOre: openOre(account) }))
  const openOf = new Map(open.map(({ commitmentId, openOre: ore }) => [commitmentId, ore]))
  const number = (status: ReadRow['status']) => rows.filter((row) => row.status === status).length
  return {
    id,
    version,
    name,
    author,
    remembered,
    matching,
    pool: { slug: pool.slug, name: pool.name },
    encoding: encodingOf(kept),
    at: kept.at.toISOString(),
    appliedAt: kept.appliedAt?.toISOString() ?? null,
    columns: table.heads.map((head) => ({ name: head, samples: samplesOf(table, head) })),
    gaps: gapsOf(matching),
    rows: rows.map(({ purpose, ...row }) => ({
      ...row,
      faults: [...row.faults],
      doubles: [...row.doubles],
      activity: purpose?.activity?.number ?? null,
      area: purpose?.area?.number ?? null,
    })),
    totals: {
      rows: table.rows.length,
      new: fresh.length,
      already: number('already'),
      takenBack: number('taken_back'),
      faulty: number('faulty'),
      newOre: fresh.reduce((sum, { amountOre }) => sum + (amountOre ?? 0), 0),
    },
    on: today,
    before,
    after: balanceAfter(before, openOf, fresh),
    open,
  }
}

function encodingOf({ encoding }: Kept): Import['encoding'] {
  const known = IMPORT_ENCODINGS.find((one) => one === encoding)
  if (known === undefined) throw new Error(`An import is of the unknown encoding ${encoding}`)
  return known
}

const samplesOf = (table: Table, name: string): string[] =>
  columnOf(table, name)
    .map((cell: Cell) => readText(cell))
    .filter((text) => text !== null)
    .slice(0, 3)
