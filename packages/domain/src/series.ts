import { areaOn, planOn } from './area.ts'
import { monthEnds, type IsoDate } from './calendar.ts'
import type { EntryFact, PlanFacts } from './facts.ts'
import { countingEntries, emptyLedger, totalsOn, post } from './ledger.ts'
import { inOrder } from './order.ts'
import { plannedOn } from './pool.ts'

/** Progress on one date, percent 0-100; `null` where it cannot be measured or is yet to come. */
export interface ProgressPoint {
  readonly date: IsoDate
  readonly progress: number | null
  readonly expected: number | null
}

/** Progress and money on one date; money in whole øre, `null` where it is yet to come. */
export interface SeriesPoint extends ProgressPoint {
  readonly spentOre: number | null
  readonly committedOre: number | null
  readonly openCommittedOre: number | null
  /** After the as-of date: as on the as-of date. */
  readonly amountOre: number
  readonly plannedOre: number
}

/** A date on which money moved, with the totals at its end. Whole øre. */
export interface SpendingStep {
  readonly date: IsoDate
  readonly spentOre: number
  /** Spent, and promised but not yet spent. */
  readonly boundOre: number
}

/**
 * The plan at `from`, at each month's end, at `to`, and at `asOf` where it lies between. Each
 * point is made by the functions that make the single figures, so they cannot differ; money is posted once.
 */
export function seriesOn(
  facts: PlanFacts,
  asOf: IsoDate,
  from: IsoDate,
  to: IsoDate,
): SeriesPoint[] {
  const amountOre = totalsOn(facts.entries, asOf).amountOre
  const moneyAt = runningTotals(facts.entries)
  return datesOf(asOf, from, to).map((date) => {
    const plannedOre = (amount: number): number => plannedOn(amount, facts, date)
    if (date > asOf) return { ...YET_TO_COME, date, amountOre, plannedOre: plannedOre(amountOre) }
    const { progress, expected } = planOn(facts, date)
    const money = moneyAt(date)
    return { date, progress, expected, ...money, plannedOre: plannedOre(money.amountOre) }
  })
}

/** The totals on one date after the other, none earlier than the one before: each entry is posted once. */
function runningTotals(entries: readonly EntryFact[]) {
  const counting = inOrder(countingEntries(entries))
  const ledger = emptyLedger()
  let posted = 0
  return (date: IsoDate) => {
    for (let next = counting[posted]; next && next.date <= date; next = counting[++posted])
      post(ledger, next)
    const { spentOre, committedOre, openCommittedOre, amountOre } = ledger
    return { spentOre, committedOre, openCommittedOre, amountOre }
  }
}

/** The progress of one area with its sub-areas, on the same dates as `seriesOn`. */
export function areaSeriesOn(
  facts: PlanFacts,
  area: number | string,
  asOf: IsoDate,
  from: IsoDate,
  to: IsoDate,
): ProgressPoint[] {
  return datesOf(asOf, from, to).map((date) => {
    if (date > asOf) return { date, progress: null, expected: null }
    const { progress, expected } = areaOn(facts, area, date)
    return { date, progress, expected }
  })
}

/** One point for each date until `asOf` that something was committed, released or spent. */
export function spendingSteps(entries: readonly EntryFact[], asOf: IsoDate): SpendingStep[] {
  const ledger = emptyLedger()
  const steps: SpendingStep[] = []
  for (const entry of inOrder(countingEntries(entries))) {
    if (entry.date > asOf) break
    if (entry.kind === 'appropriation' || entry.kind === 'allocation') continue
    post(ledger, entry)
    if (steps.at(-1)?.date === entry.date) steps.pop()
    const { spentOre, openCommittedOre } = ledger
    steps.push({ date: entry.date, spentOre, boundOre: spentOre + openCommittedOre })
  }
  return steps
}

const YET_TO_COME = {
  progress: null,
  expected: null,
  spentOre: null,
  committedOre: null,
  openCommittedOre: null,
} as const

function datesOf(asOf: IsoDate, from: IsoDate, to: IsoDate): IsoDate[] {
  const dates = new Set(monthEnds(from, to))
  if (from <= to) dates.add(from)
  if (from <= asOf && asOf <= to) dates.add(asOf)
  return [...dates].toSorted()
}
