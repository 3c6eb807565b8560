import { OFFICES } from '@koreplan/domain'
import { z } from 'zod'
import { route } from './route.ts'
import { asOfQuery, isoDate, listOf, planParams, precision, Source } from './shapes.ts'

export const PlanLine = z
  .object({
    slug: z.string(),
    title: z.string(),
    shortTitle: z.string(),
    organisation: z.string(),
    periodStart: isoDate,
    periodEnd: isoDate,
    today: isoDate.describe('The default date of every figure: today within the plan’s period'),
    day: isoDate.describe('The day it is: what is reported after it lies ahead'),
    exampleData: z.boolean().describe('True while an invented follow-up is loaded'),
  })
  .meta({ id: 'PlanLine' })

const AreaLine = z.object({
  number: z.string(),
  title: z.string(),
  shortTitle: z.string(),
  timetableNote: z.string().nullable(),
  subAreas: z.array(z.object({ number: z.string(), title: z.string(), shortTitle: z.string() })),
})

export const Plan = PlanLine.extend({
  revision: z.int(),
  description: z.string(),
  evaluation: z.object({
    from: isoDate,
    to: isoDate,
    precision,
    purpose: z.string(),
  }),
  resourceNote: z.string(),
  committee: z.object({ name: z.string(), shortName: z.string() }).nullable(),
  source: Source.extend({ document: z.string() }),
  areas: z.array(AreaLine),
  presets: z
    .array(
      z.object({
        kind: z.enum(['today', 'quarter_end', 'evaluation_start', 'evaluation_end', 'plan_end']),
        date: isoDate,
      }),
    )
    .describe('Dates worth jumping to'),
}).meta({ id: 'Plan' })
export type Plan = z.output<typeof Plan>

export const listPlans = route({
  method: 'GET',
  url: '/api/v1/plans',
  access: 'signed_in',
  schema: {
    tags: ['plans'],
    summary: 'The plans that the caller may read',
    querystring: asOfQuery,
    response: { 200: listOf(PlanLine) },
  },
})

export const getPlan = route({
  method: 'GET',
  url: '/api/v1/plans/:plan',
  access: 'plan.read',
  schema: {
    tags: ['plans'],
    summary: 'One plan with its period, evaluation window and areas',
    params: planParams,
    querystring: asOfQuery,
    response: { 200: Plan },
  },
})

export const getCommittee = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/committee',
  access: 'plan.read',
  schema: {
    tags: ['people'],
    summary: 'The committee that follows up the plan, its members in their public office',
    params: planParams,
    querystring: asOfQuery,
    response: {
      200: z.object({
        name: z.string(),
        shortName: z.string(),
        secretariat: z.string(),
        source: Source,
        members: z.array(
          z.object({ name: z.string(), party: z.string(), office: z.enum(OFFICES) }),
        ),
      }),
    },
  },
})
