import type { closeMonth, Month, reopenMonth } from '@koreplan/contract'
import { whyNotClose } from '@koreplan/domain'
import type { ClosedMonthRecord } from '../../plan-state/records.ts'
import { refuseNotPossible } from '../../problems/refusal.ts'
import { dayOf } from '../../writing/dates.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { closedMonths, monthOn } from './reads.ts'

/** Closes a month that is over. */
export async function close(asked: Writing<typeof closeMonth>): Promise<Month> {
  const { tx, plan, actor, now, state, params, today } = asked
  const { month } = params
  const why = whyNotClose(month, closedMonths(state), today)
  if (why !== null) refuseNotPossible(why)
  const { id } = await tx.closedMonth.create({
    data: { planId: plan.id, month: dayOf(`${month}-01`), closedBy: actor.name, closedAt: now },
  })
  await asked.audit({ action: 'month.close', resource: `month/${id}`, after: { month } })
  const closed = { id, month, closedBy: actor.name, closedAt: now.toISOString() }
  const open = { reopenedBy: null, reopenedAt: null, reopenReason: null }
  return told(asked, [...state.closedMonths, { ...closed, ...open }])
}

/** Reopens one, with a reason that stays on record. */
export async function reopen(asked: Writing<typeof reopenMonth>): Promise<Month> {
  const { tx, actor, now, state, params, body } = asked
  const { month } = params
  const live = state.closedMonths.find((one) => one.month === month && one.reopenedAt === null)
  if (live === undefined) return refuseNotPossible('not_closed')
  await tx.closedMonth.update({
    where: { id: live.id },
    data: { reopenedAt: now, reopenedBy: actor.name, reopenReason: body.reason },
  })
  const { reason } = body
  await asked.audit({
    action: 'month.reopen',
    resource: `month/${live.id}`,
    before: { month },
    after: { reason },
  })
  const reopened = { reopenedBy: actor.name, reopenedAt: now.toISOString(), reopenReason: reason }
  return told(
    asked,
    state.closedMonths.map((one) => (one === live ? { ...live, ...reopened } : one)),
  )
}

const told = (
  { state, params, today }: Pick<Writing<typeof closeMonth>, 'state' | 'params' | 'today'>,
  months: readonly ClosedMonthRecord[],
): Month => monthOn({ ...state, closedMonths: months }, params.month, today)
