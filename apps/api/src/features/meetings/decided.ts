import type { MadeDecision } from '@koreplan/contract'
import type { DecisionRecord, PlanState } from '../../plan-state/records.ts'

/** Decisions of activities as they are told, in the plan's order. */
export function decided(
  plan: PlanState,
  isMeant: (decision: DecisionRecord) => boolean,
): MadeDecision[] {
  const decisions = Map.groupBy(plan.decisions.filter(isMeant), ({ activityId }) => activityId)
  return plan.activities.flatMap(({ id, number, title }) =>
    (decisions.get(id) ?? []).map(({ verdict, reason, date }) => ({
      activity: { number, title },
      verdict,
      reason,
      date,
    })),
  )
}
