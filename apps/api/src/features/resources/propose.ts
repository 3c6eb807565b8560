import type { Allocation, proposeAllocation, withdrawAllocation } from '@koreplan/contract'
import { standing, whyNotDecideAllocation, whyNotPropose, yearOf } from '@koreplan/domain'
import type { AllocationRecord, PlanState } from '../../plan-state/records.ts'
import { refuse, refuseField, refuseFields, refuseNotPossible } from '../../problems/refusal.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { rootAreas } from '../areas/reads.ts'
import { refuseOtherUnit } from './own-unit.ts'
import { allocationOf, unitById } from './rows.ts'

/** Proposes hours for a unit, a focus area and a year of the plan. A proposal that waits is replaced by it. */
export async function propose(asked: Writing<typeof proposeAllocation>): Promise<Allocation> {
  const { tx, plan, actor, now, state, body } = asked
  const { year, minutes } = body
  const unit = unitById(state, body.unit)
  refuseOtherUnit(asked, unit.id, 'allocation.propose')
  const area = rootAreas(state).find(({ number }) => number === body.area)
  if (area === undefined) return refuseField('area', 'unknown_name')
  refuseOtherYear(state, year)
  const key = { unitId: unit.id, areaId: area.id, year }
  const why = whyNotPropose(state.allocations, { ...key, minutes })
  if (why !== null) refuseNotPossible(why)

  const { inForce, waiting } = standing(state.allocations, key)
  const data = { ...key, minutes, proposedBy: actor.name, proposedAt: now, planId: plan.id }
  const { id } = await replacing(asked, waiting, () =>
    tx.hourAllocation.create({ data, select: { id: true } }),
  )
  await asked.audit({
    action: 'allocation.propose',
    resource: `allocation/${id}`,
    before: { minutes: (waiting ?? inForce)?.minutes ?? null },
    after: { ofUnit: unit.name, area: area.number, year, minutes },
  })
  asked.made(`/allocations/${id}`)
  return allocationOf(state, {
    ...key,
    ...UNDECIDED,
    id,
    minutes,
    proposedBy: actor.name,
    proposedAt: now.toISOString(),
  })
}

const UNDECIDED = {
  status: 'proposed',
  reason: null,
  replaced: false,
  replacedById: null,
  withdrawn: false,
  withdrawnBy: null,
  withdrawnAt: null,
  decidedBy: null,
  decidedAt: null,
} as const

/** Makes room before the new one is written, as only one may wait, and then says which took its place. */
async function replacing(
  { tx, actor, now }: Pick<Writing<typeof proposeAllocation>, 'tx' | 'actor' | 'now'>,
  waiting: AllocationRecord | null,
  make: () => Promise<{ readonly id: number }>,
): Promise<{ readonly id: number }> {
  if (waiting === null) return make()
  const where = { id: waiting.id }
  await tx.hourAllocation.update({ where, data: { withdrawnAt: now, withdrawnBy: actor.name } })
  const made = await make()
  await tx.hourAllocation.update({
    where,
    data: { withdrawnAt: null, withdrawnBy: null, replacedById: made.id },
  })
  return made
}

function refuseOtherYear({ periodStart, periodEnd }: PlanState, year: number): void {
  const [first, last] = [yearOf(periodStart), yearOf(periodEnd)]
  refuseFields([
    ...(year < first ? [{ path: 'year', code: 'too_small' as const, limit: first }] : []),
    ...(year > last ? [{ path: 'year', code: 'too_big' as const, limit: last }] : []),
  ])
}

/** Withdraws a proposal that the board has not decided. */
export async function withdraw(asked: Writing<typeof withdrawAllocation>): Promise<Allocation> {
  const { tx, actor, now, state, params } = asked
  const one = allocationById(state, params.id)
  refuseOtherUnit(asked, one.unitId, 'allocation.propose')
  const why = whyNotDecideAllocation(one)
  if (why !== null) refuseNotPossible(why)
  const withdrawnBy = actor.name
  await tx.hourAllocation.update({ where: { id: one.id }, data: { withdrawnAt: now, withdrawnBy } })
  await asked.audit({
    action: 'allocation.withdraw',
    resource: `allocation/${one.id}`,
    before: toldOfCell(state, one),
  })
  return allocationOf(state, {
    ...one,
    withdrawn: true,
    withdrawnBy,
    withdrawnAt: now.toISOString(),
  })
}

/** What a proposal is of, as the history tells it. */
export function toldOfCell(state: PlanState, one: AllocationRecord) {
  const { unit, area, year, minutes } = allocationOf(state, one)
  return { ofUnit: unit.name, area: area.number, year, minutes }
}

/** Refuses one that the plan has not. */
export const allocationById = ({ allocations }: PlanState, id: number): AllocationRecord =>
  allocations.find((one) => one.id === id) ?? refuse('allocation_not_found', String(id))
