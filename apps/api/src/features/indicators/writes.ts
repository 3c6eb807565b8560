import type { addIndicator, editIndicator, Indicator } from '@koreplan/contract'
import type { Prisma } from '@koreplan/db'
import { whyNotBecome } from '@koreplan/domain'
import { refuseNotPossible } from '../../problems/refusal.ts'
import { changed } from '../../writing/changed.ts'
import { refuseConflicts } from '../../writing/if-match.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { activityByNumber } from '../activities/reads.ts'
import { countingIndicatorAsked, indicatorMade } from './rows.ts'

/** Gives an activity an expected result to measure, after those it has. */
export async function make(asked: Writing<typeof addIndicator>): Promise<Indicator> {
  const { tx, plan, state, params, body, asOf } = asked
  const activity = activityByNumber(state, params.number)
  const position = Math.max(-1, ...activity.indicators.map((one) => one.position)) + 1
  const made = await tx.indicator.create({
    data: { ...body, planId: plan.id, activityId: activity.id, position },
  })
  await asked.audit({
    action: 'indicator.make',
    resource: `indicator/${made.id}`,
    activityId: activity.id,
    after: body,
  })
  asked.made(`/activities/${activity.number}/indicators/${made.id}`)
  return indicatorMade(state, made, [], asOf)
}

/** Changes what is measured. Refuses to make a level of a count that has been measured. */
export async function edit(asked: Writing<typeof editIndicator>): Promise<Indicator> {
  const { tx, state, params, body, ifMatch, asOf } = asked
  const { activity, indicator } = countingIndicatorAsked(state, params)
  const why = whyNotBecome(indicator, body.kind ?? indicator.kind)
  if (why !== null) refuseNotPossible(why)
  const { id, version, title, unit, kind, targetPeriod, target, approximate } = indicator
  const current = { id, version, title, unit, kind, targetPeriod, target, approximate }
  const resource = `indicator/${id}`
  await refuseConflicts(tx, { resource, name: title, seen: ifMatch, wanted: body, current })
  const change = changed(current, body)
  if (change !== null)
    await asked.audit({ action: 'indicator.edit', resource, activityId: activity.id, ...change })
  const data = (change?.after ?? {}) as Prisma.IndicatorUpdateInput
  const made = await tx.indicator.update({ where: { id }, data })
  return indicatorMade(state, made, indicator.measurements, asOf)
}
