import type { moveActivity, ReplyOf } from '@koreplan/contract'
import { nextNumber } from '@koreplan/domain'
import { refuseField } from '../../problems/refusal.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { activityByNumber } from '../activities/reads.ts'
import { endOf, numbersOf } from './order.ts'
import { refuseStale } from './stale.ts'

/**
 * Moves an activity to the end of another area, under a number that none has had, not even itself: whoever follows
 * its old addresses always comes forward.
 */
export async function move(
  asked: Writing<typeof moveActivity>,
): Promise<ReplyOf<typeof moveActivity>> {
  const { tx, plan, state, params, body } = asked
  const activity = activityByNumber(state, params.number)
  const areaOf = (id: number) => state.areas.find((area) => area.id === id)
  const from = areaOf(activity.areaId)?.number ?? null
  await refuseStale(asked, activity, { area: body.area }, { area: from })

  const to = state.areas.find(({ number }) => number === body.area)
  if (to === undefined) return refuseField('area', 'unknown_name')
  if (to.id === activity.areaId) return refuseField('area', 'invalid_value')
  const number = nextNumber(to.number, numbersOf(state))
  await tx.formerNumber.create({
    data: { planId: plan.id, activityId: activity.id, number: activity.number },
  })
  const { revision } = await tx.activity.update({
    where: { id: activity.id },
    data: { areaId: to.id, number, position: endOf(state, to) },
  })
  await asked.audit({
    action: 'activity.move',
    resource: `activity/${activity.id}`,
    activityId: activity.id,
    before: { area: from, number: activity.number },
    after: { area: to.number, number },
  })
  asked.made(`/activities/${number}`)
  return { number, version: revision }
}
