import type { enterHours } from '@koreplan/contract'
import type { HourRecord } from '../../plan-state/records.ts'
import { refuseNotPossible } from '../../problems/refusal.ts'
import { enter, hoursById } from '../resources/hours.ts'
import { beforeOf, inPlan, rowOf, type Undoing } from './undoing.ts'

/** Puts a cell of the week back to what stood there before; refuses when it was changed since. */
export async function hoursAsBefore(undoing: Undoing): Promise<void> {
  const one = hoursById(undoing.state, rowOf(undoing).id)
  if (one.voided) refuseNotPossible('hours_changed')
  const before = beforeOf(undoing)['minutes']
  await put(undoing, one, typeof before === 'number' ? before : 0, one.minutes)
}

/** Enters anew what was voided; refuses when something stands there by now. */
export async function enterHoursAgain(undoing: Undoing): Promise<void> {
  const one = hoursById(undoing.state, rowOf(undoing).id)
  if (!one.voided) refuseNotPossible('not_voided')
  const before = beforeOf(undoing)['minutes']
  await put(undoing, one, typeof before === 'number' ? before : one.minutes, 0)
}

async function put(
  undoing: Undoing,
  { unitId, activityId, date }: HourRecord,
  minutes: number,
  seenMinutes: number,
): Promise<void> {
  const activity = undoing.state.activities.find(({ id }) => id === activityId)?.number
  const entries = [{ activity, date, minutes, seenMinutes }]
  await enter(inPlan<typeof enterHours>(undoing, {}, { unit: unitId, entries }))
}
