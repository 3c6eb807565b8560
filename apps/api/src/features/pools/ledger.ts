import type { Entry } from '@koreplan/contract'
import { emptyLedger, entriesOn, inOrder, post, type IsoDate } from '@koreplan/domain'
import type {
  ActivityRecord,
  AreaRecord,
  EntryRecord,
  PlanState,
  PoolRecord,
} from '../../plan-state/records.ts'

const kept = new WeakMap<PlanState, Map<IsoDate, Entry[]>>()

/** Every line of the plan's pools with date on or before the date, oldest first, with its balance. */
export function ledgerOn(plan: PlanState, date: IsoDate): readonly Entry[] {
  const dates = kept.get(plan) ?? new Map<IsoDate, Entry[]>()
  if (dates.size > 8) dates.clear()
  const found = dates.get(date) ?? makeLedger(plan, date)
  kept.set(plan, dates.set(date, found))
  return found
}

export const entriesOfActivity = (
  plan: PlanState,
  { number }: ActivityRecord,
  date: IsoDate,
): Entry[] => ledgerOn(plan, date).filter(({ activity }) => activity?.number === number)

/** One line as the ledger has it once it is there: with the balance of its own date. */
export function replyOfEntry(plan: PlanState, entry: EntryRecord): Entry {
  const isNew = !plan.entries.some(({ id }) => id === entry.id)
  const entries = isNew ? inOrder([...plan.entries, entry]) : plan.entries
  const line = makeLedger({ ...plan, entries }, entry.date).find(({ id }) => id === entry.id)
  if (line === undefined) throw new RangeError(`Entry ${entry.id} is not in its ledger`)
  return line
}

/** What an entry or a commitment names, as a reply has it. */
export function naming(plan: PlanState) {
  const areas = new Map(plan.areas.map((area) => [area.id, area]))
  const activities = new Map(plan.activities.map((activity) => [activity.id, activity]))
  const pools = new Map(plan.pools.map((pool) => [pool.id, pool]))
  return ({ areaId, activityId, poolId }: EntryRecord) => {
    const activity = activities.get(activityId ?? NaN)
    const area = areas.get(areaId ?? activity?.areaId ?? NaN)
    return {
      pool: (pools.get(poolId) as PoolRecord).slug,
      area: area ? areaName(area) : null,
      activity: activity ? { number: activity.number, title: activity.title } : null,
    }
  }
}

const areaName = ({ number, shortTitle }: AreaRecord) => ({ number, shortTitle })

/** How many vouchers there are of each entry that has some. */
function filesOf({ vouchers }: PlanState): ReadonlyMap<number, number> {
  const files = new Map<number, number>()
  for (const { entryId, removed } of vouchers)
    if (!removed) files.set(entryId, (files.get(entryId) ?? 0) + 1)
  return files
}

function makeLedger(plan: PlanState, date: IsoDate): Entry[] {
  const known = plan.entries.filter((entry) => entry.date <= date)
  const counting = new Set(entriesOn(plan.entries, date).map(({ id }) => id))
  const voidedBy = new Map(known.map(({ id, voidsId }) => [voidsId, id]))
  const kinds = new Map(known.map(({ id, kind }) => [id, kind]))
  const files = filesOf(plan)
  const names = naming(plan)
  const balances = new Map(plan.pools.map(({ id }) => [id, emptyLedger()]))
  return known.map((entry) => {
    const balance = balances.get(entry.poolId) ?? emptyLedger()
    if (counting.has(entry.id)) post(balance, entry)
    const { id, kind, datePrecision, amountOre, commitmentId, voidsId } = entry
    const { text, voucher, payee, importId, author, recordedAt } = entry
    const remainingOre = balance.amountOre - balance.spentOre
    return {
      id,
      kind,
      date: entry.date,
      datePrecision,
      amountOre,
      commitmentId,
      voidsId,
      voidsKind: kinds.get(voidsId ?? NaN) ?? null,
      ...names(entry),
      voidedById: voidedBy.get(id) ?? null,
      text,
      voucher,
      payee,
      files: files.get(id) ?? 0,
      importId,
      author,
      recordedAt,
      remainingOre,
      availableOre: remainingOre - balance.openCommittedOre,
    }
  })
}
