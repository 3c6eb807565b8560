import type { previewEntry, ReplyOf } from '@koreplan/contract'
import { likelyDoubles, monthOf, poolOn, shortfallOf, type Payment } from '@koreplan/domain'
import type { EntryRecord } from '../../plan-state/records.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { isClosed } from '../months/reads.ts'
import { replyOfEntry } from './ledger.ts'
import { draftOf } from './post.ts'
import { entriesOf } from './reads.ts'

/** What a line would make of the pool, before it is entered. */
export async function preview({
  state,
  params,
  body,
  today,
  asOf,
}: Writing<typeof previewEntry>): Promise<ReplyOf<typeof previewEntry>> {
  const { pool, entry } = draftOf({ state, params, body, today })
  const entries = entriesOf(state, pool)
  const on = entry.date > asOf ? entry.date : asOf
  const after = poolOn([...entries, entry], state, on)
  const overspent = after.overspent.find(({ commitmentId }) => commitmentId === entry.commitmentId)
  const balance = (figures: ReturnType<typeof poolOn>) => {
    const { availableOre, remainingOre, unallocatedOre } = figures
    return { availableOre, remainingOre, unallocatedOre }
  }
  return {
    on,
    before: balance(poolOn(entries, state, on)),
    after: balance(after),
    shortfall: shortfallOf(entries, entry),
    isMonthClosed: isClosed(state, monthOf(entry.date)),
    overspentOre: entry.kind === 'expense' ? (overspent?.byOre ?? 0) : 0,
    doubles: entry.kind === 'expense' ? doublesOf(entries, entry) : [],
  }

  function doublesOf(all: readonly EntryRecord[], one: Payment) {
    return likelyDoubles(all, one).map((double) => replyOfEntry(state, double))
  }
}
