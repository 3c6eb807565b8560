import type { Entry, QueryOf, ReplyOf } from '@koreplan/contract'
import type { getPool, listCommitments, listEntries, listPools } from '@koreplan/contract'
import {
  entriesOn,
  totalsOn,
  moneyByArea,
  monthOf,
  openOre,
  overspentOre,
  poolOn,
  reconcile,
  spendingSteps,
  type EntryKind,
  type IsoDate,
} from '@koreplan/domain'
import { moneyOf } from '../../plan-state/figures.ts'
import { pageOf } from '../../plan-state/page.ts'
import type { EntryRecord, PlanState, PoolRecord } from '../../plan-state/records.ts'
import { refuse, refuseField } from '../../problems/refusal.ts'
import { inArea, rootAreas } from '../areas/reads.ts'
import { ledgerOn, naming } from './ledger.ts'

type EntryQuery = QueryOf<typeof listEntries>
type PoolReply = ReplyOf<typeof getPool>
type Commitment = ReplyOf<typeof listCommitments>['items'][number]

/** Every pool with its account. */
export function poolsOn(plan: PlanState, asOf: IsoDate): ReplyOf<typeof listPools> {
  const items = plan.pools.map((pool) => accountOf(plan, pool, asOf))
  return { asOf, revision: plan.revision, items, nextCursor: null, total: items.length }
}

function accountOf(plan: PlanState, pool: PoolRecord, asOf: IsoDate) {
  const { overspent, ...figures } = poolOn(entriesOf(plan, pool), plan, asOf)
  return { slug: pool.slug, name: pool.name, ...figures, overspent: [...overspent] }
}

const byPool = new WeakMap<PlanState, Map<number, EntryRecord[]>>()

/** A pool's entries: of one state always the same list, so that what is worked out from it is kept with it. */
export function entriesOf(plan: PlanState, pool: PoolRecord): readonly EntryRecord[] {
  const pools = byPool.get(plan) ?? Map.groupBy(plan.entries, ({ poolId }) => poolId)
  byPool.set(plan, pools)
  return pools.get(pool.id) ?? []
}

/** Refuses a pool that the plan has not. */
export function poolBySlug(plan: PlanState, slug: string): PoolRecord {
  return plan.pools.find((pool) => pool.slug === slug) ?? refuse('pool_not_found', slug)
}

/** One pool with where its money went. Refuses a pool that the plan has not. */
export function poolOf(plan: PlanState, slug: string, asOf: IsoDate): PoolReply {
  const pool = poolBySlug(plan, slug)
  const entries = entriesOf(plan, pool)
  const known = entriesOn(entries, asOf) as EntryRecord[]
  const one = { ...plan, entries }
  return {
    ...accountOf(plan, pool, asOf),
    asOf,
    revision: plan.revision,
    currency: pool.currency,
    source: pool.source,
    appropriations: known.filter(({ kind }) => kind === 'appropriation'),
    byArea: byArea(one, known, asOf),
    byMonth: byMonth(known),
    steps: spendingSteps(entries, asOf),
    reconciliation: reconcile(one, asOf),
  }
}

function byArea(plan: PlanState, known: EntryRecord[], asOf: IsoDate): PoolReply['byArea'] {
  const money = moneyByArea(plan, asOf)
  const roots = new Map(plan.areas.map(({ id, parentId }) => [id, parentId ?? id]))
  return rootAreas(plan).map(({ id, number, title, shortTitle }) => {
    const allocations = known.filter(
      ({ kind, areaId }) => kind === 'allocation' && roots.get(areaId ?? NaN) === id,
    )
    const allocatedOre = allocations.reduce((sum, { amountOre }) => sum + amountOre, 0)
    return { number, title, shortTitle, allocatedOre, ...moneyOf(money, id) }
  })
}

function byMonth(known: readonly EntryRecord[]): PoolReply['byMonth'] {
  const months = new Map<string, { committedOre: number; spentOre: number }>()
  const commitments = new Set(known.filter(({ kind }) => kind === 'commitment').map(({ id }) => id))
  for (const { kind, date, amountOre, commitmentId } of known) {
    const isReleased = kind === 'release' && commitments.has(commitmentId ?? NaN)
    if (kind !== 'expense' && kind !== 'commitment' && !isReleased) continue
    const month = months.get(monthOf(date)) ?? { committedOre: 0, spentOre: 0 }
    months.set(monthOf(date), month)
    if (kind === 'expense') month.spentOre += amountOre
    else month.committedOre += isReleased ? -amountOre : amountOre
  }
  return [...months]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([month, sums]) => ({ month, ...sums }))
}

function commitmentsOn(plan: PlanState, asOf: IsoDate): Commitment[] {
  const names = naming(plan)
  const commitments: Commitment[] = []
  for (const account of totalsOn(plan.entries, asOf).commitments.values()) {
    const entry = account.entry as EntryRecord | null
    if (entry === null) continue
    commitments.push({
      id: entry.id,
      date: entry.date,
      text: entry.text,
      ...names(entry),
      committedOre: entry.amountOre,
      releasedOre: account.releasedOre,
      drawnOre: account.drawnOre,
      openOre: openOre(account),
      overspentOre: overspentOre(account),
    })
  }
  return commitments
}

type Chosen = Pick<Entry, 'pool' | 'area' | 'activity' | 'date'> &
  Partial<Pick<Entry, 'payee' | 'importId'>>

/** The lines that a query asks for. Refuses an area that the plan has not, and `to` before `from`. */
function choice(
  plan: PlanState,
  query: EntryQuery | QueryOf<typeof listCommitments>,
): (line: Chosen) => boolean {
  const { pool, area, activity, from, to } = query
  const payee = 'payee' in query ? (query.payee?.toLocaleLowerCase('da') ?? '') : ''
  const importId = 'import' in query ? query.import : undefined
  const within = area === undefined ? null : inArea(plan, area)
  if (pool !== undefined) poolBySlug(plan, pool)
  if (from !== undefined && to !== undefined && to < from) refuseField('to', 'date_order')
  return (line) =>
    (pool === undefined || line.pool === pool) &&
    (activity === undefined || line.activity?.number === activity) &&
    (from === undefined || line.date >= from) &&
    (to === undefined || line.date <= to) &&
    (importId === undefined || line.importId === importId) &&
    (payee === '' || (line.payee ?? '').toLocaleLowerCase('da').includes(payee)) &&
    (within === null || (line.area !== null && within(line.area)))
}

/** Every line of the ledger that is asked for, oldest first. */
export function chosenEntries(
  plan: PlanState,
  asOf: IsoDate,
  query: EntryQuery,
  kind: EntryKind | undefined = query.kind,
): Entry[] {
  const chosen = choice(plan, query)
  return ledgerOn(plan, asOf).filter(
    (line) => (kind === undefined || line.kind === kind) && chosen(line),
  )
}

/** A page of the ledger, of one kind where asked. */
export function entriesPage(
  plan: PlanState,
  asOf: IsoDate,
  query: EntryQuery,
  kind?: EntryKind,
): ReplyOf<typeof listEntries> {
  const lines = chosenEntries(plan, asOf, query, kind)
  return { asOf, revision: plan.revision, ...pageOf(lines, query, ({ id }) => id) }
}

/** A page of the commitments. */
export function commitmentsPage(
  plan: PlanState,
  asOf: IsoDate,
  query: QueryOf<typeof listCommitments>,
): ReplyOf<typeof listCommitments> {
  const lines = commitmentsOn(plan, asOf).filter(choice(plan, query))
  return { asOf, revision: plan.revision, ...pageOf(lines, query, ({ id }) => id) }
}
