import type { approveAllocations, proposeAllocation, refuseAllocations } from '@koreplan/contract'
import { standing } from '@koreplan/domain'
import { refuse, refuseNotPossible } from '../../problems/refusal.ts'
import { approve, refuse as refuseProposals } from '../resources/decide.ts'
import { allocationById, propose } from '../resources/propose.ts'
import { beforeOf, inPlan, rowOf, type Undoing } from './undoing.ts'

/** Proposes anew what was withdrawn. Refuses to take the place of another that waits by now. */
export async function proposeAgain(undoing: Undoing): Promise<void> {
  const { allocations, areas } = undoing.state
  const one = allocationById(undoing.state, rowOf(undoing).id)
  if (standing(allocations, one).waiting !== null) refuseNotPossible('other_waiting')
  const { unitId: unit, year, minutes } = one
  const area = areas.find(({ id }) => id === one.areaId)?.number ?? refuse('area_not_found', '')
  await propose(inPlan<typeof proposeAllocation>(undoing, {}, { unit, area, year, minutes }))
}

/** Decides as it was decided before the decision was taken back: only a refusal had a reason. */
export function decideAllocationAgain(undoing: Undoing): Promise<unknown> {
  const ids = [rowOf(undoing).id]
  const { reason } = beforeOf(undoing)
  return reason === undefined
    ? approve(inPlan<typeof approveAllocations>(undoing, {}, { ids }))
    : refuseProposals(inPlan<typeof refuseAllocations>(undoing, {}, { ids, reason }))
}
