import type { addEntry, Entry, voidEntry } from '@koreplan/contract'
import { shortfallOf, whyNotEntered, whyNotVoidEntry, type EntryFact } from '@koreplan/domain'
import type { EntryRecord, PlanState, PoolRecord } from '../../plan-state/records.ts'
import {
  refuse,
  refuseField,
  refuseFields,
  refuseNotPossible,
  refuseShortfall,
} from '../../problems/refusal.ts'
import { dayOf } from '../../writing/dates.ts'
import type { PlanDoor } from '../../writing/write.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { activityNamed } from '../activities/reads.ts'
import { areaByNumber } from '../areas/reads.ts'
import { refuseClosed } from '../months/reads.ts'
import { refuseAhead } from '../reports/may-report.ts'
import { replyOfEntry } from './ledger.ts'
import { entriesOf, poolBySlug } from './reads.ts'

type Posting = Pick<Writing<typeof addEntry>, 'state' | 'params' | 'body' | 'today'>
type Draft = Omit<EntryRecord, 'author' | 'recordedAt'>

/** Not yet in the ledger: after all that is. */
const NEW = Number.MAX_SAFE_INTEGER

/** Enters a line in a pool's ledger. Refuses what the pool has not, and a date in a closed month. */
export async function post(asked: Writing<typeof addEntry>): Promise<Entry> {
  const { state, body } = asked
  const { pool, entry } = draftOf(asked)
  refuseClosed(state, entry.date)
  refuseVoucherTwice(state, entry)
  const shortfall = shortfallOf(entriesOf(state, pool), entry)
  if (shortfall !== null) refuseShortfall(shortfall)
  const made = await record(asked, entry)
  await asked.audit({
    action: 'entry.make',
    resource: `entry/${made.id}`,
    ...(made.activityId !== null && { activityId: made.activityId }),
    after: {
      pool: pool.name,
      kind: body.kind,
      date: body.date,
      amountOre: body.amountOre,
      area: body.area,
      activity: body.activity,
      commitment: body.commitmentId,
      text: body.text,
      voucher: body.voucher,
      payee: body.payee,
    },
  })
  asked.made(`/entries/${made.id}`)
  return replyOfEntry(state, made)
}

/** Takes an entry back on its own date. Refuses what others stand on, and a closed month. */
export async function voidOne(asked: Writing<typeof voidEntry>): Promise<Entry> {
  const { state, params, body } = asked
  const taken =
    state.entries.find(({ id }) => id === params.id) ?? refuse('entry_not_found', String(params.id))
  const others = state.entries.filter(({ poolId }) => poolId === taken.poolId)
  const why = whyNotVoidEntry(others, taken)
  if (why !== null) refuseNotPossible(why)
  refuseClosed(state, taken.date)
  const entry: Draft = {
    ...taken,
    id: NEW,
    sequence: NEW,
    kind: 'void',
    commitmentId: null,
    voidsId: taken.id,
    text: body.reason,
    voucher: null,
    payee: null,
    importId: null,
  }
  const shortfall = shortfallOf(others, entry)
  if (shortfall !== null) refuseShortfall(shortfall)
  const made = await record(asked, entry)
  await asked.audit({
    action: 'entry.void',
    resource: `entry/${taken.id}`,
    ...(taken.activityId !== null && { activityId: taken.activityId }),
    before: { kind: taken.kind, date: taken.date, amountOre: taken.amountOre, text: taken.text },
    after: { reason: body.reason },
  })
  asked.made(`/entries/${made.id}`)
  return replyOfEntry(state, made)
}

/** The line that a request asks for. Refuses fields that do not go with its kind, and names nobody knows. */
export function draftOf({ state, params, body, today }: Posting): {
  readonly pool: PoolRecord
  readonly entry: Draft
} {
  const pool = poolBySlug(state, params.pool)
  const faults = whyNotEntered(body.kind, body)
  refuseFields(faults.map(({ field, why }) => ({ path: field, code: why })))
  if (body.kind === 'expense' || body.kind === 'release') refuseAhead('date', body.date, today)
  const drawn = body.commitmentId === null ? null : commitmentOf(state, pool, body.commitmentId)
  const activityId = body.activity === null ? null : activityNamed(state, body.activity).id
  const areaId = body.area === null ? null : areaByNumber(state, body.area).id
  const { kind, date, amountOre, commitmentId, text, voucher, payee } = body
  return {
    pool,
    entry: {
      id: NEW,
      sequence: NEW,
      poolId: pool.id,
      kind,
      date,
      datePrecision: 'day',
      amountOre,
      areaId: drawn?.areaId ?? areaId,
      activityId: drawn?.activityId ?? activityId,
      commitmentId,
      voidsId: null,
      text,
      voucher,
      payee,
      importId: null,
    },
  }
}

function commitmentOf(state: PlanState, pool: PoolRecord, id: number): EntryFact {
  const entries = entriesOf(state, pool)
  const found = entries.find((entry) => entry.id === id && entry.kind === 'commitment')
  if (found === undefined) return refuseField('commitmentId', 'unknown_name')
  if (entries.some(({ voidsId }) => voidsId === id)) refuseNotPossible('already_voided')
  return found
}

/** A voucher is numbered within the plan's accounts for one calendar year. */
function refuseVoucherTwice({ entries }: PlanState, { voucher, date }: Draft): void {
  if (voucher === null) return
  const voided = new Set(entries.map(({ voidsId }) => voidsId))
  const isUsed = entries.some(
    (entry) =>
      entry.voucher === voucher &&
      entry.kind !== 'void' &&
      !voided.has(entry.id) &&
      entry.date.slice(0, 4) === date.slice(0, 4),
  )
  if (isUsed) refuseField('voucher', 'taken')
}

async function record({ tx, plan, actor, now }: PlanDoor, draft: Draft): Promise<EntryRecord> {
  const { id: _, sequence: __, amountOre, date, ...entry } = draft
  const { id } = await tx.poolEntry.create({
    data: {
      ...entry,
      date: dayOf(date),
      amountOre: BigInt(amountOre),
      planId: plan.id,
      author: actor.name,
      recordedAt: now,
    },
    select: { id: true },
  })
  return { ...draft, id, sequence: id, author: actor.name, recordedAt: now.toISOString() }
}
