import type { applyImport, ReplyOf } from '@koreplan/contract'
import { gapsOf, type ReadRow } from '@koreplan/domain'
import { Prisma } from '@koreplan/db'
import type { PoolRecord } from '../../plan-state/records.ts'
import { refuseField, refuseRows } from '../../problems/refusal.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { importToChange, rowsOf } from './reads.ts'

type Applying = Writing<typeof applyImport>

/**
 * Enters what is new in a document, or nothing: its rows are held against the ledger again, as it stands now. Refuses
 * while a row is faulty that is not left out.
 */
export async function apply(asked: Applying): Promise<ReplyOf<typeof applyImport>> {
  const { tx, now, state, body, today } = asked
  const kept = await importToChange(asked)
  if (gapsOf(kept.matching).length > 0) refuseField('matching', 'required')
  const leftOut = new Set(body.leaveOut)
  const takenIn = new Set(body.takeIn)
  const rows = await rowsOf(tx, state, kept, today, leftOut)
  const wanted = rows.filter(
    ({ line, status }) =>
      status === 'new' || status === 'faulty' || (status === 'taken_back' && takenIn.has(line)),
  )
  const faulty = wanted.filter(({ faults }) => faults.length > 0)
  if (faulty.length > 0) refuseRows(faulty.map(({ line }) => line))

  await tx.import.update({
    where: { id: kept.id },
    data: { appliedAt: now, rows: Prisma.DbNull },
  })
  const sumOre = wanted.reduce((sum, { amountOre }) => sum + (amountOre ?? 0), 0)
  if (wanted.length > 0) {
    await enter(asked, kept.id, kept.poolId, wanted)
    const pool = state.pools.find(({ id }) => id === kept.poolId) as PoolRecord
    await asked.audit({
      action: 'import.apply',
      resource: `import/${kept.id}`,
      after: { name: kept.name, pool: pool.name, lines: wanted.length, amountOre: sumOre },
    })
  }
  asked.made(`/imports/${kept.id}`)
  return {
    id: kept.id,
    entered: wanted.length,
    already: rows.filter(({ status }) => status === 'already').length,
    leftOut: kept.table.rows.length - rows.length,
    sumOre,
  }
}

/** In one statement: what is asked once a statement is asked once. */
async function enter(
  { tx, plan, actor, now }: Applying,
  importId: number,
  poolId: number,
  rows: readonly ReadRow[],
): Promise<void> {
  const lines = rows.map(({ purpose, date, amountOre, commitmentId, text, voucher, payee }) => ({
    date,
    amountOre,
    commitmentId,
    text,
    voucher,
    payee,
    activityId: purpose?.activity?.id ?? null,
    areaId: purpose?.area?.id ?? null,
  }))
  await tx.$executeRaw`
    INSERT INTO pool_entry (plan_id, pool_id, kind, date, amount_ore, area_id, activity_id,
      commitment_id, text, voucher, payee, import_id, author, recorded_at)
    SELECT ${plan.id}, ${poolId}, 'expense', r.date, r."amountOre", r."areaId", r."activityId",
      r."commitmentId", r.text, r.voucher, r.payee, ${importId}, ${actor.name}, ${now}
    FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS r(date date, "amountOre" bigint,
      "areaId" integer, "activityId" integer, "commitmentId" integer, text text, voucher text,
      payee text)`
}
