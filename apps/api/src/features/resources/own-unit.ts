import { whyNotForUnit, type Permission } from '@koreplan/domain'
import { refuse } from '../../problems/refusal.ts'
import type { PlanDoor } from '../../writing/write.ts'

/** Refuses a contact person who acts for a unit that is not the own one. */
export function refuseOtherUnit(
  { actor, plan }: Pick<PlanDoor, 'actor' | 'plan'>,
  unitId: number,
  permission: Permission,
): void {
  const why = whyNotForUnit(actor, plan.slug, unitId, permission)
  if (why !== null) refuse(why === 'not_own_unit' ? 'other_unit' : why, '')
}
