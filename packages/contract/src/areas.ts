import { z } from 'zod'
import { ActivityRow, Participants } from './activities.ts'
import { DashboardArea } from './dashboard.ts'
import { route } from './route.ts'
import { asOfQuery, isoDate, page, percent, planParams, Source, version } from './shapes.ts'

export const Area = DashboardArea.extend({
  version,
  asOf: isoDate,
  revision: z.int(),
  parent: z.object({ number: z.string(), title: z.string() }).nullable(),
  description: z.string().nullable(),
  source: Source,
  subAreas: z.array(DashboardArea),
  activities: z.array(ActivityRow),
  trend: z
    .array(z.object({ date: isoDate, progress: percent.nullable(), expected: percent.nullable() }))
    .describe('Month ends up to asOf'),
  participants: Participants,
}).meta({ id: 'Area' })
export type Area = z.output<typeof Area>

export const listAreas = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/areas',
  access: 'plan.read',
  schema: {
    tags: ['areas'],
    summary: 'The plan’s focus areas in its order, sub-areas after their area',
    params: planParams,
    querystring: asOfQuery,
    response: { 200: page(DashboardArea) },
  },
})

export const getArea = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/areas/:number',
  access: 'plan.read',
  schema: {
    tags: ['areas'],
    summary: 'One focus area or sub-area',
    params: planParams.extend({ number: z.string() }),
    querystring: asOfQuery,
    response: { 200: Area },
  },
})
