import type { IsoDate } from './calendar.ts'
import type { EntryFact, PlanFacts } from './facts.ts'
import { entriesOn, totalsOn, openOre, promisedOre } from './ledger.ts'

/** One area's or activity's part of the plan's money, in whole øre. */
export interface Money {
  /** Commitments less releases. */
  committedOre: number
  openCommittedOre: number
  spentOre: number
}

type MoneyFacts = Pick<PlanFacts, 'areas' | 'activities' | 'entries'>

/**
 * By the id of the focus area, sub-areas taken in. The sums equal `poolOn` over the same entries.
 * `facts.activities` must hold archived ones too. Refuses an entry that names neither an area nor
 * an activity of the plan: left out, it would make the sums a lie.
 */
export function moneyByArea(facts: MoneyFacts, date: IsoDate): Map<number, Money> {
  const roots = new Map(facts.areas.map((area) => [area.id, area.parentId ?? area.id]))
  const areas = new Map(facts.activities.map((activity) => [activity.id, activity.areaId]))
  return moneyBy(facts.entries, date, (entry) => {
    const areaId = entry.areaId ?? areas.get(entry.activityId ?? NaN)
    const root = roots.get(areaId ?? NaN)
    if (root === undefined) throw new RangeError(`Entry ${entry.id} names no area of the plan`)
    return root
  })
}

/**
 * By the id of the area that the money itself names, or its activity lies in: a sub-area apart from its area.
 * Money that names an activity the plan has not is in none of them.
 */
export function moneyByOwnArea(facts: MoneyFacts, date: IsoDate): Map<number, Money> {
  const areas = new Map(facts.activities.map((activity) => [activity.id, activity.areaId]))
  return moneyBy(
    facts.entries,
    date,
    (entry) => entry.areaId ?? areas.get(entry.activityId ?? NaN) ?? null,
  )
}

/** By the id of the activity. Money that names only an area is in none of them. */
export function moneyByActivity(
  facts: Pick<PlanFacts, 'entries'>,
  date: IsoDate,
): Map<number, Money> {
  return moneyBy(facts.entries, date, (entry) => entry.activityId)
}

/** By whatever key an entry is given; `null`: it is in none. */
export function moneyBy(
  entries: readonly EntryFact[],
  date: IsoDate,
  keyOf: (entry: EntryFact) => number | null,
): Map<number, Money> {
  const money = new Map<number, Money>()
  const known = entriesOn(entries, date)
  const { commitments } = totalsOn(entries, date)
  const add = (entry: EntryFact, committed: number, open: number, spent: number): void => {
    const key = keyOf(entry)
    if (key === null) return
    const sums = money.get(key) ?? { committedOre: 0, openCommittedOre: 0, spentOre: 0 }
    money.set(key, sums)
    sums.committedOre += committed
    sums.openCommittedOre += open
    sums.spentOre += spent
  }
  for (const account of commitments.values()) {
    // A release lessens its commitment, wherever the release itself was entered.
    if (account.entry !== null) add(account.entry, promisedOre(account), openOre(account), 0)
  }
  for (const entry of known) if (entry.kind === 'expense') add(entry, 0, 0, entry.amountOre)
  return money
}
