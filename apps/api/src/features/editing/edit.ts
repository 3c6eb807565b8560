import type { editActivity, ReplyOf } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import type { PlanState } from '../../plan-state/records.ts'
import { refuseChange, refuseFields } from '../../problems/refusal.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { activityByNumber, activityOf } from '../activities/reads.ts'
import { shown } from './stale.ts'
import { makeEdits } from './make-edits.ts'
import { planEdits } from './plan-edits.ts'

type Reply = ReplyOf<typeof editActivity>

/** Changes an activity. Refuses faulty fields, and fields that others changed since the caller read. */
export async function edit(
  asked: Writing<typeof editActivity>,
): Promise<(after: PlanState, asOf: IsoDate) => Reply> {
  const { tx, state, params, body, ifMatch, asOf: seenAsOf } = asked
  const activity = activityByNumber(state, params.number)
  const edits = await planEdits(tx, [{ activity, seen: ifMatch, patch: body }])
  const { number, title } = activity
  for (const { faults, conflicts } of edits) {
    refuseFields(faults)
    if (conflicts.length === 0) continue
    refuseChange(`${number} ${title}`, { current: shown(state, activity, seenAsOf), conflicts })
  }
  await makeEdits(asked, edits)
  return (after, asOf) => activityOf(after, number, asOf)
}
