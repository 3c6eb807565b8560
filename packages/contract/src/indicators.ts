import { INDICATOR_KINDS, TARGET_PERIODS } from '@koreplan/domain'
import { z } from 'zod'
import { activityParams, Indicator, Measurement } from './activities.ts'
import { belowActivity, WithReason } from './reports.ts'
import { route } from './route.ts'
import { isoDate, line } from './shapes.ts'

const BELOW = '/api/v1/plans/:plan/activities/:number'
const ALL = `${BELOW}/indicators` as const

/** A quantity in the indicator's own unit, with at most two decimals. */
const quantity = z.number().min(-999_999_999).max(999_999_999).multipleOf(0.01)

const fields = {
  title: line,
  unit: z.string().trim().min(1).max(60).describe('As it is written after a number: møder'),
  kind: z
    .enum(INDICATOR_KINDS)
    .describe('A count adds up over its period; a level takes the latest'),
  targetPeriod: z.enum(TARGET_PERIODS),
  target: quantity.min(0.01),
  approximate: z.boolean().describe('"ca. 15"'),
}

export const NewIndicator = z
  .strictObject({ ...fields, approximate: fields.approximate.default(false) })
  .meta({ id: 'NewIndicator' })
export type NewIndicator = z.input<typeof NewIndicator>

export const addIndicator = route({
  method: 'POST',
  url: ALL,
  access: 'activity.edit',
  schema: {
    tags: ['indicators'],
    summary: 'Give an activity an expected result to measure',
    params: activityParams,
    body: NewIndicator,
    response: { 201: Indicator },
  },
})

export const IndicatorChange = z.strictObject(fields).partial().meta({ id: 'IndicatorChange' })
export type IndicatorChange = z.input<typeof IndicatorChange>

export const editIndicator = route({
  method: 'PATCH',
  url: `${ALL}/:id`,
  access: 'activity.edit',
  ifMatch: true,
  schema: {
    tags: ['indicators'],
    summary: 'Change what is measured, or its target',
    params: belowActivity,
    body: IndicatorChange,
    response: { 200: Indicator },
  },
})

export const voidIndicator = route({
  method: 'POST',
  url: `${ALL}/:id/void`,
  access: 'activity.edit',
  schema: {
    tags: ['indicators'],
    summary: 'Void an indicator: it and its measurements no longer count and are no longer shown',
    params: belowActivity,
    body: WithReason,
    response: { 204: z.null().describe('Nothing') },
  },
})

export const NewMeasurement = z
  .strictObject({
    date: isoDate.describe('May lie back, not ahead'),
    value: quantity,
    words: z.string().trim().max(1000).nullable().default(null),
  })
  .meta({ id: 'NewMeasurement' })
export type NewMeasurement = z.input<typeof NewMeasurement>

export const addMeasurement = route({
  method: 'POST',
  url: `${ALL}/:id/measurements`,
  access: 'activity.report',
  schema: {
    tags: ['indicators'],
    summary: 'Record a value against an indicator',
    params: belowActivity,
    body: NewMeasurement,
    response: { 201: Measurement },
  },
})

export const NewOccurrence = NewMeasurement.omit({ value: true }).meta({ id: 'NewOccurrence' })

export const addOccurrence = route({
  method: 'POST',
  url: `${ALL}/:id/occurrences`,
  access: 'activity.report',
  schema: {
    tags: ['indicators'],
    summary: 'Record that a recurring duty took place once: a measurement of 1 on a count',
    params: belowActivity,
    body: NewOccurrence,
    response: { 201: Measurement },
  },
})

export const voidMeasurement = route({
  method: 'POST',
  url: `${BELOW}/measurements/:id/void`,
  access: 'activity.report',
  schema: {
    tags: ['indicators'],
    summary: 'Void a measurement, which stays visible',
    params: belowActivity,
    body: WithReason,
    response: { 200: Measurement },
  },
})
