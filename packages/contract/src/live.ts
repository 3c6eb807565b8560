import { z } from 'zod'
import { route } from './route.ts'

/** What a stream tells: the names of its events. */
export const LIVE_EVENTS = ['plan.at', 'plan.changed', 'beat'] as const
export type LiveEvent = (typeof LIVE_EVENTS)[number]

/** Sent first for each plan: who has read it at an older revision reads it again. */
export const PlanAt = z.object({ plan: z.string(), revision: z.int() }).meta({ id: 'PlanAt' })
export type PlanAt = z.output<typeof PlanAt>

export const PlanChanged = PlanAt.extend({
  resources: z
    .array(z.string())
    .describe(
      'Which activities (`activity/4.2`) and areas (`area/4`), and what kinds of thing (`update`, `comment`); empty: anything may have changed',
    ),
  by: z
    .object({ id: z.string().nullable(), name: z.string() })
    .nullable()
    .describe('Null: not told, as for what no person did'),
}).meta({ id: 'PlanChanged' })
export type PlanChanged = z.output<typeof PlanChanged>

export const streamEvents = route({
  method: 'GET',
  url: '/api/v1/events',
  access: 'signed_in',
  schema: {
    tags: ['events'],
    summary: 'Every change of the plans that the caller may read, as it is made',
    querystring: z.strictObject({
      since: z
        .string()
        .max(2000)
        .optional()
        .describe('As Last-Event-ID, for who cannot set the header'),
    }),
    response: {
      200: z.string().meta({
        description:
          'text/event-stream. `plan.at` (PlanAt) for each plan first, then `plan.changed` (PlanChanged) for each revision, and `beat` every 15 seconds. Last-Event-ID resumes: nothing is left out, nothing told twice.',
      }),
    },
  },
})
