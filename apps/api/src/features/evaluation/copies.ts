import type { Tx } from '../../writing/write.ts'

/** What of a plan stands in its next edition too. Numbers stay, so that they tell what belongs to what. */

export async function copyAreas(tx: Tx, next: number, ids: readonly number[]): Promise<void> {
  for (const isSub of [false, true])
    await tx.$executeRaw`
      INSERT INTO focus_area (plan_id, parent_id, number, position, title, short_title, description,
        timetable_note, source_heading, source_place)
      SELECT ${next}, n.id, a.number, a.position, a.title, a.short_title, a.description,
        a.timetable_note, a.source_heading, a.source_place
      FROM focus_area a LEFT JOIN focus_area p ON p.id = a.parent_id
        LEFT JOIN focus_area n ON n.plan_id = ${next} AND n.number = p.number
      WHERE a.id = ANY (${ids}) AND (a.parent_id IS NOT NULL) = ${isSub}`
  await tx.$executeRaw`
    INSERT INTO area_unit (area_id, unit_id)
    SELECT n.id, l.unit_id FROM area_unit l JOIN focus_area a ON a.id = l.area_id
      JOIN focus_area n ON n.plan_id = ${next} AND n.number = a.number WHERE a.id = ANY (${ids})`
  await tx.$executeRaw`
    INSERT INTO area_partner (area_id, partner_id)
    SELECT n.id, l.partner_id FROM area_partner l JOIN focus_area a ON a.id = l.area_id
      JOIN focus_area n ON n.plan_id = ${next} AND n.number = a.number WHERE a.id = ANY (${ids})`
}

/**
 * Activities with who leads and takes part, and what they are to reach. Dates of the plan before are no dates of
 * this one: what had its own has the new plan's period until somebody gives it others.
 */
export async function copyActivities(tx: Tx, next: number, ids: readonly number[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO activity (plan_id, area_id, number, position, title, description, expected_results,
      schedule_kind, ongoing_reason, weight, lead_unit_id, source_heading, source_place, continues_id)
    SELECT ${next}, n.id, o.number, o.position, o.title, o.description, o.expected_results,
      CASE o.schedule_kind WHEN 'dated' THEN 'plan_period'::schedule_kind ELSE o.schedule_kind END,
      o.ongoing_reason, o.weight, o.lead_unit_id, o.source_heading, o.source_place, o.id
    FROM activity o JOIN focus_area a ON a.id = o.area_id
      JOIN focus_area n ON n.plan_id = ${next} AND n.number = a.number
    WHERE o.id = ANY (${ids})`
  await tx.$executeRaw`
    INSERT INTO activity_unit (activity_id, unit_id)
    SELECT n.id, l.unit_id FROM activity n JOIN activity_unit l ON l.activity_id = n.continues_id
    WHERE n.plan_id = ${next}`
  await tx.$executeRaw`
    INSERT INTO activity_partner (activity_id, partner_id)
    SELECT n.id, l.partner_id FROM activity n JOIN activity_partner l ON l.activity_id = n.continues_id
    WHERE n.plan_id = ${next}`
  await tx.$executeRaw`
    INSERT INTO indicator (plan_id, activity_id, position, title, unit, kind, target_period, target,
      approximate, source_heading, source_place)
    SELECT ${next}, n.id, i.position, i.title, i.unit, i.kind, i.target_period, i.target,
      i.approximate, i.source_heading, i.source_place
    FROM activity n JOIN indicator i ON i.activity_id = n.continues_id
    WHERE n.plan_id = ${next} AND i.voided_at IS NULL`
}

/** Who has a role in one plan has it in the other. */
export const copyRoles = (tx: Tx, before: number, next: number): Promise<number> =>
  tx.$executeRaw`
    INSERT INTO role_grant (user_id, plan_id, role, unit_id)
    SELECT user_id, ${next}, role, unit_id FROM role_grant WHERE plan_id = ${before}`
