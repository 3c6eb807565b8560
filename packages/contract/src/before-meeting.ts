import { z } from 'zod'
import { Attention, DashboardArea } from './dashboard.ts'
import { PoolFigures } from './pool-figures.ts'
import { route } from './route.ts'
import { asOfQuery, isoDate, planParams } from './shapes.ts'
import { LANGUAGES } from './words.ts'

/** What somebody who leads the next meeting has to know: one page, the same on the screen and as a document. */
export const BeforeMeeting = z
  .object({
    asOf: isoDate,
    revision: z.int(),
    headline: z.string().describe('How the areas and the pool stand, as one sentence'),
    evaluation: z.string().describe('How far it is to the evaluation, as a sentence'),
    meeting: z
      .object({ id: z.int(), title: z.string(), words: z.string().describe('When and where') })
      .nullable()
      .describe('The first meeting on the date or after it that is not cancelled'),
    areas: z.array(DashboardArea),
    pool: z.object({ figures: PoolFigures, account: z.string().describe('As one line') }),
    exceptions: z
      .array(
        z.object({
          attention: Attention,
          word: z.string().describe('What is the matter, in a word or two'),
          subject: z.string(),
          reason: z.string(),
        }),
      )
      .describe('The most urgent five'),
    exceptionsTotal: z.int(),
    exceptionsTitle: z.string().describe('How many are named, and of how many, as a heading'),
    decide: z
      .array(
        z.object({
          about: z.enum(['agenda', 'evaluation']),
          title: z.string(),
          note: z.string().describe('What is recommended, or what is missing; may be empty'),
        }),
      )
      .describe('What the next meeting is asked to decide'),
    changes: z.object({
      since: z.string().describe('Since when, as a heading'),
      lines: z.array(z.string()),
    }),
  })
  .meta({ id: 'BeforeMeeting' })
export type BeforeMeeting = z.output<typeof BeforeMeeting>

export const getBeforeMeeting = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/before-meeting',
  access: 'plan.read',
  schema: {
    tags: ['meetings'],
    summary: 'What the chair has to know before the next meeting, on one page',
    params: planParams,
    querystring: asOfQuery.extend({
      lang: z.enum(LANGUAGES).optional().describe('Of the sentences; default da'),
    }),
    response: { 200: BeforeMeeting },
  },
})
