import type { Milestone as MilestoneReply } from '@koreplan/contract'
import type { Milestone } from '@koreplan/db'
import type { IsoDate } from '@koreplan/domain'
import type { ActivityRecord, MilestoneRecord, PlanState } from '../../plan-state/records.ts'
import { refuse } from '../../problems/refusal.ts'
import { isoOf } from '../../writing/dates.ts'
import { activityByNumber, milestoneOn } from '../activities/reads.ts'

/** A milestone as the database has it after a write, as it is answered. */
export const milestoneReply = (row: Milestone, asOf: IsoDate): MilestoneReply =>
  milestoneOn(
    {
      id: row.id,
      version: row.revision,
      title: row.title,
      dueDate: row.dueDate === null ? null : isoOf(row.dueDate),
      completedOn: row.completedOn === null ? null : isoOf(row.completedOn),
      weight: Number(row.weight),
    },
    asOf,
  )

/** A milestone by its id, voided or not. Refuses one that is not the activity's. */
export function milestoneAsked(
  state: PlanState,
  { number, id }: { readonly number: string; readonly id: number },
): { activity: ActivityRecord; milestone: MilestoneRecord } {
  const activity = activityByNumber(state, number)
  const milestone = activity.milestones.find((one) => one.id === id)
  return { activity, milestone: milestone ?? refuse('milestone_not_found', String(id)) }
}
