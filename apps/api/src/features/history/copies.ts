import type { addEntry, addMeasurement, approveUpdate } from '@koreplan/contract'
import { may } from '@koreplan/domain'
import { refuse, refuseNotPossible } from '../../problems/refusal.ts'
import { dayOf } from '../../writing/dates.ts'
import { measure } from '../indicators/measurements.ts'
import { updateAsked } from '../reports/decisions.ts'
import { refuseStranger } from '../reports/may-report.ts'
import { post } from '../pools/post.ts'
import { activityOf, inActivity, inPlan, rowOf, type Undoing } from './undoing.ts'

/** A void is never taken off a fact: what it took back is recorded anew, as it was. */

/** Records a voided update anew, by the same author. One's own, while it waited; any, for who decides. */
export async function copyUpdate(undoing: Undoing): Promise<void> {
  const { tx, plan, actor, now } = undoing
  const { activity, update } = updateAsked(
    inActivity<typeof approveUpdate>(undoing, rowOf(undoing)),
  )
  refuseStranger(undoing, activity)
  if (!may(actor, 'report.decide', plan.slug) && update.authorId !== actor.id)
    refuse('not_allowed', '')
  if (!may(actor, 'report.decide', plan.slug) && update.approval !== 'submitted')
    refuse('not_allowed', '')
  if (!update.voided) refuseNotPossible('not_voided')
  const { date, state, percent, words, author, authorId, approval } = update
  const { returnedReason, decidedBy, decidedAt } = update
  const made = await tx.statusUpdate.create({
    data: {
      state,
      percent,
      words,
      author,
      authorId,
      approval,
      returnedReason,
      decidedBy,
      date: dayOf(date),
      decidedAt: decidedAt === null ? null : new Date(decidedAt),
      planId: plan.id,
      activityId: activity.id,
      recordedAt: now,
    },
  })
  await undoing.audit({
    action: 'update.make',
    resource: `update/${made.id}`,
    activityId: activity.id,
    after: { date, state, percent, words, approval },
  })
}

/** Enters a line of the ledger anew that was taken back, if the pool still has the money. */
export async function enterAgain(undoing: Undoing): Promise<void> {
  const { id } = rowOf(undoing)
  const { entries, pools, areas, activities } = undoing.state
  const entry = entries.find((one) => one.id === id) ?? refuse('entry_not_found', String(id))
  if (!entries.some(({ voidsId }) => voidsId === id)) refuseNotPossible('not_voided')
  const { kind, date, amountOre, commitmentId, text, voucher, payee } = entry
  const isDrawing = commitmentId !== null
  const activity = activities.find((one) => one.id === entry.activityId)?.number ?? null
  const area = areas.find((one) => one.id === entry.areaId)?.number ?? null
  await post(
    inPlan<typeof addEntry>(
      undoing,
      { pool: pools.find((one) => one.id === entry.poolId)?.slug },
      {
        kind,
        date,
        amountOre,
        commitmentId,
        text,
        voucher,
        payee,
        activity: isDrawing ? null : activity,
        area: isDrawing || activity !== null ? null : area,
      },
    ),
  )
}

/** Records a voided measurement anew. */
export async function copyMeasurement(undoing: Undoing): Promise<void> {
  const { id } = rowOf(undoing)
  const found = activityOf(undoing)
    .indicators.flatMap(({ measurements }) => measurements)
    .find((one) => one.id === id)
  if (found === undefined) return refuse('measurement_not_found', String(id))
  if (!found.voided) return refuseNotPossible('not_voided')
  const { indicatorId, date, value, words } = found
  await measure(
    inActivity<typeof addMeasurement>(undoing, { id: indicatorId }, { date, value, words }),
  )
}
