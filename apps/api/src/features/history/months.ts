import type { closeMonth, reopenMonth } from '@koreplan/contract'
import type { ClosedMonthRecord } from '../../plan-state/records.ts'
import { refuse, refuseNotPossible } from '../../problems/refusal.ts'
import { close, reopen } from '../months/writes.ts'
import { inPlan, rowOf, type Undoing } from './undoing.ts'

/** Reopens a month. Refuses when it was reopened since, even if it is closed again: that is another closing. */
export async function openAgain(undoing: Undoing, reason: string): Promise<void> {
  const { month, reopenedAt } = monthOf(undoing)
  if (reopenedAt !== null) refuseNotPossible('not_closed')
  await reopen(inPlan<typeof reopenMonth>(undoing, { month }, { reason }))
}

/** Closes a month that was reopened. */
export const closeAgain = (undoing: Undoing): Promise<unknown> =>
  close(inPlan<typeof closeMonth>(undoing, { month: monthOf(undoing).month }))

function monthOf(undoing: Undoing): ClosedMonthRecord {
  const { id } = rowOf(undoing)
  const found = undoing.state.closedMonths.find((one) => one.id === id)
  return found ?? refuse('event_not_found', String(id))
}
