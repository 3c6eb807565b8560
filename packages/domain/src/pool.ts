import { daysBetween, type IsoDate } from './calendar.ts'
import type { EntryFact, PlanPeriod } from './facts.ts'
import { forecastOn, type Forecast } from './forecast.ts'
import { entriesOn, totalsOn, overspentOre } from './ledger.ts'
import { shareOre } from './ore.ts'

/** A commitment that more was spent on than it promised. */
export interface Overspent {
  readonly commitmentId: number
  readonly byOre: number
}

/** A pool on a date, in whole øre. What is left may be below 0: an expense is never refused. */
export interface PoolStatus extends Forecast {
  /** Appropriations. */
  readonly amountOre: number
  /** Earmarked for areas. */
  readonly allocatedOre: number
  readonly unallocatedOre: number
  /** All that has been promised: commitments less releases. */
  readonly committedOre: number
  readonly uncommittedOre: number
  /** Promised and not yet spent. */
  readonly openCommittedOre: number
  readonly spentOre: number
  /** Amount less spent. */
  readonly remainingOre: number
  /** Amount less spent and less open commitments: what may still be promised. */
  readonly availableOre: number
  /** What the plan would have spent by the date, spending evenly. */
  readonly plannedOre: number
  /** Biggest first. */
  readonly overspent: readonly Overspent[]
}

/**
 * One pool on a date from its entries, in any order, voided ones and later ones among them.
 * Given the entries of several pools it answers for them together.
 */
export function poolOn(entries: readonly EntryFact[], plan: PlanPeriod, date: IsoDate): PoolStatus {
  const known = entriesOn(entries, date)
  const ledger = totalsOn(entries, date)
  const { amountOre, allocatedOre, committedOre, openCommittedOre, spentOre } = ledger
  const expenses = known.filter((entry) => entry.kind === 'expense')
  return {
    amountOre,
    allocatedOre,
    unallocatedOre: amountOre - allocatedOre,
    committedOre,
    uncommittedOre: amountOre - committedOre,
    openCommittedOre,
    spentOre,
    remainingOre: amountOre - spentOre,
    availableOre: amountOre - spentOre - openCommittedOre,
    plannedOre: plannedOn(amountOre, plan, date),
    ...forecastOn(expenses, amountOre, plan, date),
    overspent: overspentIn(ledger),
  }
}

/**
 * Whole øre that even spending of an amount would have reached: linear from 0 at the plan's start
 * to the amount at the evaluation window's last day, flat after it.
 */
export function plannedOn(amountOre: number, plan: PlanPeriod, date: IsoDate): number {
  if (date >= plan.evaluationTo) return amountOre
  if (date <= plan.periodStart) return 0
  const gone = daysBetween(plan.periodStart, date)
  return shareOre(amountOre, gone, daysBetween(plan.periodStart, plan.evaluationTo))
}

function overspentIn(ledger: ReturnType<typeof totalsOn>): Overspent[] {
  const overspent: Overspent[] = []
  for (const [commitmentId, account] of ledger.commitments) {
    const byOre = overspentOre(account)
    if (byOre > 0) overspent.push({ commitmentId, byOre })
  }
  return overspent.toSorted((a, b) => b.byOre - a.byOre || a.commitmentId - b.commitmentId)
}
