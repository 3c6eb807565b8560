import type { voidIndicator } from '@koreplan/contract'
import { refuseNotPossible } from '../../problems/refusal.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { countingIndicatorAsked, indicatorAsked } from './rows.ts'

/** Voids an indicator: it and what was measured against it no longer count and are no longer shown. */
export async function voidOne(asked: Writing<typeof voidIndicator>): Promise<null> {
  const { tx, actor, now, state, params, body } = asked
  const { activity, indicator } = countingIndicatorAsked(state, params)
  await tx.indicator.update({
    where: { id: indicator.id },
    data: { voidedAt: now, voidedBy: actor.name, voidReason: body.reason },
  })
  await asked.audit({
    action: 'indicator.void',
    resource: `indicator/${indicator.id}`,
    activityId: activity.id,
    after: { reason: body.reason },
  })
  return null
}

/** Takes the void of an indicator back. Its measurements were never touched, so they count again with it. */
export async function restore(asked: Writing<typeof voidIndicator>): Promise<void> {
  const { activity, indicator } = indicatorAsked(asked.state, asked.params)
  if (!indicator.voided) return refuseNotPossible('not_voided')
  await asked.tx.indicator.update({
    where: { id: indicator.id },
    data: { voidedAt: null, voidedBy: null, voidReason: null },
  })
  await asked.audit({
    action: 'indicator.restore',
    resource: `indicator/${indicator.id}`,
    activityId: activity.id,
  })
}
