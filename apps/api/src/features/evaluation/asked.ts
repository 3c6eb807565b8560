import { isArchived, type IsoDate } from '@koreplan/domain'
import type { ActivityRecord, EvaluationRecord, PlanState } from '../../plan-state/records.ts'
import { refuseNotPossible } from '../../problems/refusal.ts'
import { activityNamed } from '../activities/reads.ts'

/** An activity of the evaluation. Refuses one that was archived before the cut-off. */
export function evaluatedActivity(
  plan: PlanState,
  { cutOff }: Pick<EvaluationRecord, 'cutOff'>,
  number: string,
): ActivityRecord {
  const activity = activityNamed(plan, number)
  if (isArchived(activity, cutOff)) refuseNotPossible('activity_not_evaluated')
  return activity
}

/** The activities that an evaluation with this cut-off takes in. */
export const evaluatedOn = (plan: PlanState, cutOff: IsoDate): ActivityRecord[] =>
  plan.activities.filter((activity) => !isArchived(activity, cutOff))
