import type { listMonths, Month, ReplyOf } from '@koreplan/contract'
import { entriesOn, monthOf, type IsoDate } from '@koreplan/domain'
import type { ClosedMonthRecord, EntryRecord, PlanState } from '../../plan-state/records.ts'
import { refuse } from '../../problems/refusal.ts'

/** The months that are closed now, YYYY-MM. */
export const closedMonths = ({ closedMonths: all }: Pick<PlanState, 'closedMonths'>): Set<string> =>
  new Set(all.filter(({ reopenedAt }) => reopenedAt === null).map(({ month }) => month))

export const isClosed = (plan: PlanState, month: string): boolean => closedMonths(plan).has(month)

/** Refuses to enter or void what is dated in a closed month. */
export function refuseClosed(plan: PlanState, date: IsoDate): void {
  if (isClosed(plan, monthOf(date))) refuse('month_closed', monthOf(date))
}

/** Every month from the first that has a fact of money or hours to that of the date, newest first. */
export function monthsOn(plan: PlanState, asOf: IsoDate): ReplyOf<typeof listMonths> {
  const used = [...plan.entries, ...plan.hours].map(({ date }) => monthOf(date))
  const from = used.reduce((first, month) => (month < first ? month : first), monthOf(asOf))
  const expenses = expensesOn(plan, asOf)
  const items: Month[] = []
  for (let month = from; month <= monthOf(asOf); month = monthAfter(month))
    items.push(monthOn(plan, month, asOf, expenses))
  return { asOf, revision: plan.revision, items: items.toReversed() }
}

const expensesOn = (plan: PlanState, asOf: IsoDate): EntryRecord[] =>
  (entriesOn(plan.entries, asOf) as EntryRecord[]).filter(({ kind }) => kind === 'expense')

/** One month, as far as the date. `expenses`: those that count on it, for who asks of many months. */
export function monthOn(
  plan: PlanState,
  month: string,
  asOf: IsoDate,
  expenses = expensesOn(plan, asOf),
): Month {
  const within = ({ date }: { readonly date: IsoDate }): boolean =>
    monthOf(date) === month && date <= asOf
  const hours = plan.hours.filter((entry) => !entry.voided && within(entry))
  return {
    month,
    entries: plan.entries.filter(within).length,
    spentOre: expenses.filter(within).reduce((sum, { amountOre }) => sum + amountOre, 0),
    minutes: hours.reduce((sum, { minutes }) => sum + minutes, 0),
    isClosed: isClosed(plan, month),
    isOver: month < monthOf(asOf),
    trace: plan.closedMonths.filter((one) => one.month === month).map(traceOf),
  }
}

const traceOf = (one: ClosedMonthRecord): Month['trace'][number] => {
  const { closedBy, closedAt, reopenedBy, reopenedAt, reopenReason } = one
  return { closedBy, closedAt, reopenedBy, reopenedAt, reopenReason }
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}
