import { Activity, type Route } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import type { ActivityRecord, PlanState } from '../../plan-state/records.ts'
import { refuseConflicts } from '../../writing/if-match.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { activityOf } from '../activities/reads.ts'

/** An activity as it is sent with a refusal. What the contract does not name is not sent in one either. */
export const shown = (state: PlanState, { number }: ActivityRecord, asOf: IsoDate) =>
  Activity.encode(activityOf(state, number, asOf))

/** Refuses when somebody else changed one of the wanted fields since the caller read the activity. */
export async function refuseStale<R extends Route>(
  { tx, ifMatch, state, asOf }: Writing<R>,
  activity: ActivityRecord,
  wanted: object,
  current: object,
): Promise<void> {
  const { id, version, number, title } = activity
  await refuseConflicts(tx, {
    resource: `activity/${id}`,
    name: `${number} ${title}`,
    seen: ifMatch,
    wanted,
    current: { ...current, version },
    shown: shown(state, activity, asOf),
  })
}
