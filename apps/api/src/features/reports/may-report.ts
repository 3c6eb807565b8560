import { isAhead, whyNotReport, type IsoDate, type Permission } from '@koreplan/domain'
import type { ActivityRecord } from '../../plan-state/records.ts'
import { refuse, refuseField } from '../../problems/refusal.ts'
import type { PlanDoor } from '../../writing/write.ts'
import { unitsOf } from '../activities/rows.ts'

/** Refuses who may not report on the activity: a contact person whose unit has no part in it. */
export function refuseStranger(
  { actor, plan }: Pick<PlanDoor, 'actor' | 'plan'>,
  activity: ActivityRecord,
  permission: Permission = 'activity.report',
): void {
  const why = whyNotReport(actor, plan.slug, unitsOf(activity), permission)
  if (why !== null) refuse(why, activity.number)
}

/** Refuses a date that lies ahead: what is reported has happened. */
export function refuseAhead(path: string, date: IsoDate | null, today: IsoDate): void {
  if (date !== null && isAhead(date, today)) refuseField(path, 'in_future')
}
