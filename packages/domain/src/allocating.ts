import { isInForce, isWaiting } from './resources.ts'
import type { AllocationFact } from './facts.ts'

/** Why a proposal of hours cannot be made, decided, withdrawn or taken up again. */
export type WhyNotAllocation =
  | 'same_as_allocated'
  | 'same_as_proposed'
  | 'no_longer_waiting'
  | 'not_in_force'
  | 'other_waiting'

type Key = Pick<AllocationFact, 'unitId' | 'areaId' | 'year'>

const isOfCell =
  ({ unitId, areaId, year }: Key) =>
  (one: AllocationFact): boolean =>
    one.unitId === unitId && one.areaId === areaId && one.year === year

/** What stands for a unit, an area and a year: what is in force, and what awaits the board. At most one of each. */
export function standing<T extends AllocationFact>(
  allocations: readonly T[],
  key: Key,
): { readonly inForce: T | null; readonly waiting: T | null } {
  const ofCell = allocations.filter(isOfCell(key))
  return {
    inForce: ofCell.find(isInForce) ?? null,
    waiting: ofCell.find(isWaiting) ?? null,
  }
}

/**
 * `null`: it may be proposed. It stands beside what is in force until the board approves it, and takes the
 * place of a proposal that is still waiting.
 */
export function whyNotPropose(
  allocations: readonly AllocationFact[],
  proposal: Key & Pick<AllocationFact, 'minutes'>,
): WhyNotAllocation | null {
  const { inForce, waiting } = standing(allocations, proposal)
  if (waiting?.minutes === proposal.minutes) return 'same_as_proposed'
  return waiting === null && inForce?.minutes === proposal.minutes ? 'same_as_allocated' : null
}

/** `null`: the board may approve or refuse it, and who may propose may withdraw it. */
export const whyNotDecideAllocation = (one: AllocationFact): WhyNotAllocation | null =>
  isWaiting(one) ? null : 'no_longer_waiting'

/**
 * `null`: the decision can be taken back, so that the proposal awaits the board once more. One that was
 * replaced since stays, and so does one beside which another is waiting.
 */
export function whyNotReopenAllocation(
  allocations: readonly AllocationFact[],
  one: AllocationFact,
): WhyNotAllocation | null {
  if (one.status === 'proposed' || one.replaced || one.withdrawn) return 'not_in_force'
  return standing(allocations, one).waiting === null ? null : 'other_waiting'
}
