import type { Database } from '@koreplan/db'
import type { Grant } from '@koreplan/domain'
import type { PlanState } from '../../plan-state/records.ts'

/**
 * The activities that somebody has to do with: those that the own unit leads or takes part in, and those that one has
 * reported on, commented on or been mentioned on.
 */
export async function followedBy(
  { pool }: Database,
  plan: PlanState,
  { id, grants }: { readonly id: string; readonly grants: readonly Grant[] },
): Promise<ReadonlySet<number>> {
  const units = grants.flatMap(({ unit, plan: slug }) =>
    unit !== null && slug === plan.slug ? [unit.id] : [],
  )
  const isOwn = (unitId: number): boolean => units.includes(unitId)
  const own = plan.activities.filter(
    ({ leadUnitId, unitIds, updates }) =>
      (leadUnitId !== null && isOwn(leadUnitId)) ||
      unitIds.some(isOwn) ||
      updates.some(({ authorId }) => authorId === id),
  )
  const { rows: talked } = await pool.query<{ id: number }>(
    `SELECT DISTINCT c.activity_id AS id FROM comment c
     WHERE c.plan_id = $1 AND c.removed_at IS NULL AND (c.author_id = $2
       OR EXISTS (SELECT FROM mention m WHERE m.comment_id = c.id AND m.user_id = $2))`,
    [plan.id, id],
  )
  return new Set([...own, ...talked].map((activity) => activity.id))
}
