import type {
  addMeasurement,
  addOccurrence,
  Measurement,
  voidMeasurement,
} from '@koreplan/contract'
import { whyNotOccur, type IsoDate } from '@koreplan/domain'
import { refuse, refuseNotPossible } from '../../problems/refusal.ts'
import { dayOf } from '../../writing/dates.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { activityByNumber } from '../activities/reads.ts'
import { refuseAhead, refuseStranger } from '../reports/may-report.ts'
import { measurementReply } from '../reports/rows.ts'
import { countingIndicatorAsked } from './rows.ts'

interface Value {
  readonly date: IsoDate
  readonly value: number
  readonly words: string | null
}

/** Records a value against an indicator. */
export const measure = (asked: Writing<typeof addMeasurement>): Promise<Measurement> =>
  record(asked, asked.body)

/** Records that a recurring duty took place once. Refuses it of a level, which does not add up. */
export function occur(asked: Writing<typeof addOccurrence>): Promise<Measurement> {
  const { indicator } = countingIndicatorAsked(asked.state, asked.params)
  const why = whyNotOccur(indicator)
  if (why !== null) refuseNotPossible(why)
  return record(asked, { ...asked.body, value: 1 })
}

type Asked = Omit<Writing<typeof addOccurrence>, 'body' | 'query'>

async function record(asked: Asked, { date, value, words }: Value): Promise<Measurement> {
  const { tx, plan, now, state, params, today } = asked
  const { activity, indicator } = countingIndicatorAsked(state, params)
  refuseStranger(asked, activity)
  refuseAhead('date', date, today)
  const made = await tx.measurement.create({
    data: {
      date: dayOf(date),
      value,
      words: words === '' ? null : words,
      planId: plan.id,
      indicatorId: indicator.id,
      recordedAt: now,
    },
  })
  await asked.audit({
    action: 'measurement.make',
    resource: `measurement/${made.id}`,
    activityId: activity.id,
    after: { date, value, words, indicator: indicator.title },
  })
  asked.made(`/activities/${activity.number}/measurements/${made.id}`)
  return measurementReply(made)
}

/** Voids a measurement, which stays visible and counts no more. */
export async function voidOne(asked: Writing<typeof voidMeasurement>): Promise<Measurement> {
  const { tx, actor, now, state, params, body } = asked
  const activity = activityByNumber(state, params.number)
  const found = activity.indicators
    .flatMap(({ title, voided: hidden, measurements }) =>
      measurements.map((one) => ({ ...one, title, hidden })),
    )
    .find(({ id }) => id === params.id)
  if (found === undefined) return refuse('measurement_not_found', String(params.id))
  refuseStranger(asked, activity)
  if (found.voided || found.hidden) refuseNotPossible('already_voided')
  await asked.audit({
    action: 'measurement.void',
    resource: `measurement/${found.id}`,
    activityId: activity.id,
    after: { reason: body.reason, indicator: found.title },
  })
  return measurementReply(
    await tx.measurement.update({
      where: { id: found.id },
      data: { voidedAt: now, voidedBy: actor.name, voidReason: body.reason },
    }),
  )
}
