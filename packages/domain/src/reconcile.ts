import type { IsoDate } from './calendar.ts'
import type { PlanFacts } from './facts.ts'
import { entriesOn } from './ledger.ts'
import { moneyBy, moneyByArea, type Money } from './money.ts'
import { poolOn } from './pool.ts'
import { monthOf } from './posting.ts'

/** What was promised and what was spent, in whole øre. */
export type Sums = Pick<Money, 'committedOre' | 'spentOre'>

/** The same money, added up in four ways that share no sum on the way. */
export interface Reconciliation {
  readonly account: Sums
  readonly byArea: Sums
  readonly byMonth: Sums
  /** Of that, money that names only an area is `withoutActivity`. */
  readonly byActivity: Sums
  readonly withoutActivity: Sums
  /** Whether all four are equal, to the øre. */
  readonly isEqual: boolean
}

/** No activity has it as its id. */
const NO_ACTIVITY = 0

/**
 * Adds a pool up by area, by month, by activity and as its account, on a date. `entries` are the pool's;
 * areas and activities the plan's, archived ones too.
 */
export function reconcile(facts: PlanFacts, date: IsoDate): Reconciliation {
  const { committedOre, spentOre } = poolOn(facts.entries, facts, date)
  const account = { committedOre, spentOre }
  const byArea = added(moneyByArea(facts, date).values())
  const byMonth = added(months(facts, date).values())
  const each = moneyBy(facts.entries, date, ({ activityId }) => activityId ?? NO_ACTIVITY)
  const byActivity = added(each.values())
  const none = each.get(NO_ACTIVITY)
  const withoutActivity = added(none ? [none] : [])
  const isEqual = [byArea, byMonth, byActivity].every(
    (sums) => sums.committedOre === committedOre && sums.spentOre === spentOre,
  )
  return { account, byArea, byMonth, byActivity, withoutActivity, isEqual }
}

/** Month by month: what was promised less what was released, and what was spent. */
function months({ entries }: Pick<PlanFacts, 'entries'>, date: IsoDate): Map<string, Sums> {
  const sums = new Map<string, { committedOre: number; spentOre: number }>()
  const known = entriesOn(entries, date)
  const commitments = new Set(known.filter(({ kind }) => kind === 'commitment').map(({ id }) => id))
  for (const { kind, date: on, amountOre, commitmentId } of known) {
    const month = sums.get(monthOf(on)) ?? { committedOre: 0, spentOre: 0 }
    sums.set(monthOf(on), month)
    if (kind === 'expense') month.spentOre += amountOre
    if (kind === 'commitment') month.committedOre += amountOre
    if (kind === 'release' && commitments.has(commitmentId ?? NaN)) month.committedOre -= amountOre
  }
  return sums
}

function added(all: Iterable<Sums>): Sums {
  let [committedOre, spentOre] = [0, 0]
  for (const sums of all) {
    committedOre += sums.committedOre
    spentOre += sums.spentOre
  }
  return { committedOre, spentOre }
}
