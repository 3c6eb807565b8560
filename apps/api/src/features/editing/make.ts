import type { addActivity, ReplyOf } from '@koreplan/contract'
import { nextNumber, timedAnew, whyNotTimed } from '@koreplan/domain'
import { refuseField, refuseFields } from '../../problems/refusal.ts'
import { dayOf } from '../../writing/dates.ts'
import type { Writing } from '../../writing/write-plan.ts'
import type { Fields } from './fields.ts'
import { writeLinks } from './links.ts'
import { namesIn } from './names.ts'
import { endOf, numbersOf } from './order.ts'
import { wantedOf } from './wanted.ts'

const NOTHING = {
  description: null,
  expectedResults: null,
  startDate: null,
  endDate: null,
  ongoingReason: null,
  weight: 1,
  lead: null,
  units: [],
  partners: [],
} satisfies Omit<Fields, 'title' | 'scheduleKind'>

/** Makes an activity, the last of its area. */
export async function make(
  asked: Writing<typeof addActivity>,
): Promise<ReplyOf<typeof addActivity>> {
  const { tx, plan, state, body } = asked
  const area = state.areas.find(({ number }) => number === body.area)
  if (area === undefined) return refuseField('area', 'unknown_name')
  const names = await namesIn(tx)
  const { title, scheduleKind } = body
  const wanted = wantedOf(body, names)
  const fields: Fields = { ...NOTHING, title, scheduleKind, ...wanted.fields }
  const wrong = whyNotTimed(timedAnew(fields, fields))
  refuseFields([...wanted.faults, ...wrong.map(({ field, why }) => ({ path: field, code: why }))])

  const { units, partners, lead, startDate, endDate, ...plain } = fields
  const number = nextNumber(area.number, numbersOf(state))
  const made = await tx.activity.create({
    data: {
      ...plain,
      planId: plan.id,
      areaId: area.id,
      number,
      position: endOf(state, area),
      startDate: startDate === null ? null : dayOf(startDate),
      endDate: endDate === null ? null : dayOf(endDate),
      leadUnitId: lead === null ? null : (names.unit(lead)?.id ?? null),
    },
  })
  await writeLinks(tx, [{ id: made.id, before: NOTHING, after: { units, partners } }])
  await asked.audit({
    action: 'activity.make',
    resource: `activity/${made.id}`,
    activityId: made.id,
    after: { number, area: area.number, ...fields },
  })
  asked.made(`/activities/${number}`)
  return { number, version: made.revision }
}
