import type { Allocation, HourEntry } from '@koreplan/contract'
import { isInForce, isWaiting } from '@koreplan/domain'
import type {
  ActivityRecord,
  AllocationRecord,
  AreaRecord,
  HourRecord,
  PlanState,
  UnitName,
} from '../../plan-state/records.ts'
import { refuse } from '../../problems/refusal.ts'

/** A proposal of hours as it is told. */
export function allocationOf(plan: PlanState, one: AllocationRecord): Allocation {
  const { number, shortTitle } = plan.areas.find(({ id }) => id === one.areaId) as AreaRecord
  const { id, year, minutes, status, reason, replacedById } = one
  const { proposedBy, proposedAt, decidedBy, decidedAt, withdrawnBy, withdrawnAt } = one
  return {
    id,
    unit: unitById(plan, one.unitId),
    area: { number, shortTitle },
    year,
    minutes,
    status,
    isInForce: isInForce(one),
    isWaiting: isWaiting(one),
    replacedById,
    reason,
    proposedBy,
    proposedAt,
    decidedBy,
    decidedAt,
    withdrawnBy,
    withdrawnAt,
  }
}

/** An entry of hours as it is told. */
export function hourEntryOf(plan: PlanState, one: HourRecord): HourEntry {
  const { number, title } = plan.activities.find(
    ({ id }) => id === one.activityId,
  ) as ActivityRecord
  const { id, date, minutes, words, author, recordedAt, voidedAt, voidedBy, voidReason } = one
  return {
    id,
    unit: { id: one.unitId, name: one.unit },
    activity: { number, title },
    date,
    minutes,
    words,
    author,
    recordedAt,
    voidedAt,
    voidedBy,
    voidReason,
  }
}

/** Refuses a unit that there is not. */
export const unitById = ({ units }: PlanState, id: number): UnitName =>
  units.find((unit) => unit.id === id) ?? refuse('unit_not_found', String(id))
