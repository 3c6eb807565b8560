import type { placeActivity, ReplyOf } from '@koreplan/contract'
import { placed, type Placed } from '@koreplan/domain'
import { refuseField } from '../../problems/refusal.ts'
import type { Tx } from '../../writing/write.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { activityByNumber, findActivity } from '../activities/reads.ts'
import { inPlace } from './order.ts'
import { refuseStale } from './stale.ts'

/** Places an activity after another of its area, or first. Its number stays. */
export async function place(
  asked: Writing<typeof placeActivity>,
): Promise<ReplyOf<typeof placeActivity>> {
  const { tx, state, params, body } = asked
  const activity = activityByNumber(state, params.number)
  const within = inPlace(state, { id: activity.areaId })
  const before = within[within.indexOf(activity) - 1]?.number ?? null
  const other = body.after === null ? null : findActivity(state, body.after)
  if (other === undefined) return refuseField('after', 'unknown_name')
  if (other !== null && (other === activity || other.areaId !== activity.areaId))
    return refuseField('after', 'invalid_value')
  const after = other?.number ?? null
  await refuseStale(asked, activity, { after }, { after: before })

  const { number, version } = activity
  if (after === before) return { number, version }
  await writePositions(tx, placed(within, activity, other))
  await asked.audit({
    action: 'activity.place',
    resource: `activity/${activity.id}`,
    activityId: activity.id,
    before: { after: before },
    after: { after },
  })
  const { revision } = await tx.activity.findUniqueOrThrow({ where: { id: activity.id } })
  return { number, version: revision }
}

async function writePositions(tx: Tx, positions: readonly Placed[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE activity a SET position = n.position
    FROM jsonb_to_recordset(${JSON.stringify(positions)}::jsonb) AS n (id int, position int)
    WHERE a.id = n.id`
}
