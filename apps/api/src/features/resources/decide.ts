import type { Allocation, approveAllocations, refuseAllocations } from '@koreplan/contract'
import { standing, whyNotDecideAllocation, whyNotReopenAllocation } from '@koreplan/domain'
import type { AllocationRecord, PlanState } from '../../plan-state/records.ts'
import { refuseNotPossible } from '../../problems/refusal.ts'
import type { PlanDoor } from '../../writing/write.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { allocationById, toldOfCell } from './propose.ts'
import { allocationOf } from './rows.ts'

type Decided = Promise<{ items: Allocation[] }>

/** Approves proposals, all or none. What was in force for the same is replaced. */
export async function approve(asked: Writing<typeof approveAllocations>): Decided {
  const { tx, state, now, actor } = asked
  const waiting = waitingAsked(asked)
  for (const one of waiting) {
    const { inForce } = standing(state.allocations, one)
    if (inForce !== null)
      // oxlint-disable-next-line no-await-in-loop -- one transaction does one thing at a time
      await tx.hourAllocation.update({
        where: { id: inForce.id },
        data: { replacedById: one.id },
      })
  }
  const ids = waiting.map(({ id }) => id)
  await tx.hourAllocation.updateMany({
    where: { id: { in: ids } },
    data: { status: 'approved', decidedAt: now, decidedBy: actor.name },
  })
  await asked.audit(
    waiting.map((one) => ({
      action: 'allocation.approve',
      resource: `allocation/${one.id}`,
      before: { minutes: standing(state.allocations, one).inForce?.minutes ?? null },
      after: toldOfCell(state, one),
    })),
  )
  return told(asked, waiting, { status: 'approved', reason: null })
}

/** Refuses proposals, all or none, with one reason. What was in force stays so. */
export async function refuse(asked: Writing<typeof refuseAllocations>): Decided {
  const { tx, state, now, actor, body } = asked
  const { reason } = body
  const waiting = waitingAsked(asked)
  const ids = waiting.map(({ id }) => id)
  await tx.hourAllocation.updateMany({
    where: { id: { in: ids } },
    data: { status: 'refused', reason, decidedAt: now, decidedBy: actor.name },
  })
  await asked.audit(
    waiting.map((one) => ({
      action: 'allocation.refuse',
      resource: `allocation/${one.id}`,
      after: { ...toldOfCell(state, one), reason },
    })),
  )
  return told(asked, waiting, { status: 'refused', reason })
}

/** Takes a decision back: the proposal awaits the board once more, and what it had replaced is in force again. */
export async function takeUpAgain(
  { tx, state, audit }: PlanDoor & { readonly state: PlanState },
  id: number,
): Promise<void> {
  const one = allocationById(state, id)
  const why = whyNotReopenAllocation(state.allocations, one)
  if (why !== null) refuseNotPossible(why)
  await tx.hourAllocation.update({
    where: { id },
    data: { status: 'proposed', reason: null, decidedAt: null, decidedBy: null },
  })
  const replaced = state.allocations.filter(
    ({ replacedById, status }) => replacedById === id && status === 'approved',
  )
  await tx.hourAllocation.updateMany({
    where: { id: { in: replaced.map((former) => former.id) } },
    data: { replacedById: null },
  })
  await audit({
    action: 'allocation.reopen',
    resource: `allocation/${id}`,
    ...(one.reason !== null && { before: { reason: one.reason } }),
    after: toldOfCell(state, one),
  })
}

function waitingAsked({
  state,
  body,
}: Pick<Writing<typeof approveAllocations>, 'state' | 'body'>): AllocationRecord[] {
  return [...new Set(body.ids)].map((id) => {
    const one = allocationById(state, id)
    const why = whyNotDecideAllocation(one)
    if (why !== null) refuseNotPossible(why)
    return one
  })
}

const told = (
  { state, now, actor }: Pick<Writing<typeof approveAllocations>, 'state' | 'now' | 'actor'>,
  decided: readonly AllocationRecord[],
  how: Pick<AllocationRecord, 'status' | 'reason'>,
) => ({
  items: decided.map((one) =>
    allocationOf(state, {
      ...one,
      ...how,
      decidedBy: actor.name,
      decidedAt: now.toISOString(),
    }),
  ),
})
