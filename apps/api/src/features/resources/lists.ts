import type { listAllocations, listHours, QueryOf, ReplyOf } from '@koreplan/contract'
import { isInForce, isWaiting, type IsoDate } from '@koreplan/domain'
import { pageOf } from '../../plan-state/page.ts'
import type { AllocationRecord, PlanState } from '../../plan-state/records.ts'
import { activityNamed } from '../activities/reads.ts'
import { areaByNumber } from '../areas/reads.ts'
import { allocationOf, hourEntryOf } from './rows.ts'

type AllocationQuery = QueryOf<typeof listAllocations>

/** Every proposal and what became of it, newest first. The round is told as it stands now, whatever the date. */
export function allocationsPage(
  plan: PlanState,
  asOf: IsoDate,
  query: AllocationQuery,
): ReplyOf<typeof listAllocations> {
  const { year, unit, area, status } = query
  const areaId = area === undefined ? null : areaByNumber(plan, area).id
  const rows = plan.allocations
    .filter(
      (one) =>
        (year === undefined || one.year === year) &&
        (unit === undefined || one.unitId === unit) &&
        (areaId === null || one.areaId === areaId) &&
        has(status, one),
    )
    .toSorted(latestFirst(plan))
  const { items, ...page } = pageOf(rows, query, ({ id }) => id)
  return {
    asOf,
    revision: plan.revision,
    items: items.map((one) => allocationOf(plan, one)),
    ...page,
  }
}

function has(status: AllocationQuery['status'], one: AllocationRecord): boolean {
  if (status === 'waiting') return isWaiting(one)
  if (status === 'in_force') return isInForce(one)
  return status === undefined || one.status === status
}

/** By when something last happened to it; at one moment in the order of the matrix. */
function latestFirst({ areas, units }: PlanState) {
  const place = (all: readonly { readonly id: number }[], id: number): number =>
    all.findIndex((one) => one.id === id)
  const happened = (one: AllocationRecord): string =>
    one.withdrawnAt ?? one.decidedAt ?? one.proposedAt
  return (a: AllocationRecord, b: AllocationRecord): number =>
    Number(happened(a) < happened(b)) - Number(happened(a) > happened(b)) ||
    b.year - a.year ||
    place(units, a.unitId) - place(units, b.unitId) ||
    place(areas, a.areaId) - place(areas, b.areaId) ||
    b.id - a.id
}

/** Hours as they were entered, oldest first. */
export function hoursPage(
  plan: PlanState,
  asOf: IsoDate,
  query: QueryOf<typeof listHours>,
): ReplyOf<typeof listHours> {
  const { unit, activity, from, to } = query
  const activityId = activity === undefined ? null : activityNamed(plan, activity).id
  const rows = plan.hours
    .filter(
      (one) =>
        one.date <= asOf &&
        (unit === undefined || one.unitId === unit) &&
        (activityId === null || one.activityId === activityId) &&
        (from === undefined || one.date >= from) &&
        (to === undefined || one.date <= to),
    )
    .toSorted((a, b) => Number(a.date > b.date) - Number(a.date < b.date) || a.id - b.id)
  const { items, ...page } = pageOf(rows, query, ({ id }) => id)
  return {
    asOf,
    revision: plan.revision,
    items: items.map((one) => hourEntryOf(plan, one)),
    ...page,
  }
}
