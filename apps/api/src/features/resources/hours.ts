import type { enterHours, HourEntry, voidHours } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import type { ActivityRecord, HourRecord, PlanState } from '../../plan-state/records.ts'
import { refuse, refuseField, refuseNotPossible } from '../../problems/refusal.ts'
import { dayOf } from '../../writing/dates.ts'
import type { AuditEntry } from '../../writing/write.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { activityNamed } from '../activities/reads.ts'
import { refuseClosed } from '../months/reads.ts'
import { refuseAhead } from '../reports/may-report.ts'
import { refuseOtherUnit } from './own-unit.ts'
import { hourEntryOf, unitById } from './rows.ts'

/** The reason of a void that comes of an entry being written over. */
const CORRECTED = 'Rettet'

interface Change {
  readonly activity: ActivityRecord
  readonly date: IsoDate
  readonly minutes: number
  /** What counts there now. */
  readonly standing: readonly HourRecord[]
}

/**
 * Enters what a unit used, by activity and day. What stood there is voided, so that nothing is lost; a cell that is
 * the same already is passed over. Refuses a closed month, a day ahead, and what others changed meanwhile.
 */
export async function enter(asked: Writing<typeof enterHours>): Promise<{ items: HourEntry[] }> {
  const { tx, state, body, plan, actor, now } = asked
  const unit = unitById(state, body.unit)
  refuseOtherUnit(asked, unit.id, 'hours.edit')
  const changes = changesOf(asked)
  const voided = changes.flatMap(({ standing }) => standing.map(({ id }) => id))
  await tx.hourEntry.updateMany({
    where: { id: { in: voided } },
    data: { voidedAt: now, voidedBy: actor.name, voidReason: CORRECTED },
  })
  const made = changes.filter(({ minutes }) => minutes > 0)
  const ids = await tx.hourEntry.createManyAndReturn({
    data: made.map(({ activity, date, minutes }) => ({
      planId: plan.id,
      unitId: unit.id,
      activityId: activity.id,
      date: dayOf(date),
      minutes,
      author: actor.name,
      recordedAt: now,
    })),
    select: { id: true },
  })
  const idOf = new Map(made.map((change, at) => [change, ids[at]?.id ?? 0]))
  await asked.audit(changes.map((change) => toldOf(change, unit.name, idOf.get(change) ?? null)))
  const fresh = { recordedAt: now.toISOString(), voidedAt: null, voidedBy: null, voidReason: null }
  return {
    items: made.map((change) =>
      hourEntryOf(state, {
        ...fresh,
        id: idOf.get(change) ?? 0,
        unitId: unit.id,
        unit: unit.name,
        activityId: change.activity.id,
        date: change.date,
        minutes: change.minutes,
        voided: false,
        words: null,
        author: actor.name,
      }),
    ),
  }
}

/** What differs from what stands. */
function changesOf({
  state,
  body,
  today,
}: Pick<Writing<typeof enterHours>, 'state' | 'body' | 'today'>): Change[] {
  const ofUnit = state.hours.filter(({ unitId, voided }) => unitId === body.unit && !voided)
  const seen = new Set<string>()
  return body.entries.flatMap(({ activity: number, date, minutes, seenMinutes }, at) => {
    const path = (field: string): string => `entries[${at}].${field}`
    const activity = activityNamed(state, number)
    refuseAhead(path('date'), date, today)
    const key = `${activity.id} ${date}`
    if (seen.has(key)) refuseField(path('date'), 'taken')
    seen.add(key)
    const standing = ofUnit.filter((one) => one.activityId === activity.id && one.date === date)
    const before = sumOf(standing)
    if (before === minutes) return []
    if (seenMinutes !== undefined && seenMinutes !== before) refuseNotPossible('hours_changed')
    refuseClosed(state, date)
    return [{ activity, date, minutes, standing }]
  })
}

/** One change told once: hours entered, whatever stood there before, or taken back. */
function toldOf(
  { activity, date, minutes, standing }: Change,
  ofUnit: string,
  id: number | null,
): AuditEntry {
  const cell = { ofUnit, activity: activity.number, date }
  const before = standing.length > 0 ? { minutes: sumOf(standing) } : {}
  if (id !== null)
    return {
      action: 'hours.make',
      resource: `hours/${id}`,
      activityId: activity.id,
      before,
      after: { ...cell, minutes },
    }
  return {
    action: 'hours.void',
    resource: `hours/${standing[0]?.id ?? 0}`,
    activityId: activity.id,
    before: { ...cell, ...before },
    after: { reason: CORRECTED },
  }
}

/** Voids one entry, with a reason. Refuses a closed month. */
export async function voidOne(asked: Writing<typeof voidHours>): Promise<HourEntry> {
  const { tx, state, params, body, actor, now } = asked
  const one = hoursById(state, params.id)
  refuseOtherUnit(asked, one.unitId, 'hours.edit')
  if (one.voided) refuseNotPossible('already_voided')
  refuseClosed(state, one.date)
  const { reason } = body
  const data = { voidedAt: now, voidedBy: actor.name, voidReason: reason }
  await tx.hourEntry.update({ where: { id: one.id }, data })
  const told = hourEntryOf(state, { ...one, ...data, voidedAt: now.toISOString() })
  const { activity, date, minutes } = told
  await asked.audit({
    action: 'hours.void',
    resource: `hours/${one.id}`,
    activityId: one.activityId,
    before: { ofUnit: one.unit, activity: activity.number, date, minutes },
    after: { reason },
  })
  return told
}

const sumOf = (hours: readonly HourRecord[]): number =>
  hours.reduce((sum, { minutes }) => sum + minutes, 0)

/** Refuses one that the plan has not. */
export const hoursById = ({ hours }: PlanState, id: number): HourRecord =>
  hours.find((one) => one.id === id) ?? refuse('hours_not_found', String(id))
