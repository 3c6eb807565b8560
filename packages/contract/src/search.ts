import { FOUND_KINDS } from '@koreplan/domain'
import { z } from 'zod'
import { route } from './route.ts'
import { asOfQuery, isoDate, planParams } from './shapes.ts'

/** Text in pieces: those that were searched for are hits. */
export const Segments = z.array(z.object({ text: z.string(), hit: z.boolean() }))
export type Segments = z.output<typeof Segments>

export const Found = z
  .object({
    kind: z.enum(FOUND_KINDS),
    id: z.int(),
    number: z
      .string()
      .nullable()
      .describe(
        'Of the area or activity that it is, or belongs to; a partner’s first; a status report’s own; null for a meeting',
      ),
    of: z
      .enum(['area', 'activity', 'meeting', 'report'])
      .describe('What the number is of; a meeting is opened by its id'),
    title: Segments.describe('Of an update or comment its activity’s, of a partner its name'),
    excerpt: Segments.describe('The words round the first hit; empty where only the title has one'),
    date: isoDate.nullable().describe('Of an update, comment, meeting or status report'),
    author: z.string().nullable().describe('Of an update or comment'),
    archived: z.boolean().describe('Whether the activity is archived on the date'),
  })
  .meta({ id: 'Found' })
export type Found = z.output<typeof Found>

export const SEARCH_LENGTH = 200

export const searchPlan = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/search',
  access: 'plan.read',
  schema: {
    tags: ['search'],
    summary:
      'Areas, activities, updates, comments, partners, meetings and status reports that words or a number fit',
    params: planParams,
    querystring: asOfQuery.extend({
      q: z
        .string()
        .max(SEARCH_LENGTH)
        .optional()
        .describe('Words, the beginnings of words, or a number; all have to fit'),
      limit: z.coerce.number().int().min(1).max(50).optional().describe('Of each kind; default 8'),
    }),
    response: {
      200: z.object({
        asOf: isoDate,
        revision: z.int(),
        groups: z
          .array(
            z.object({
              kind: z.enum(FOUND_KINDS),
              items: z.array(Found),
              more: z.boolean().describe('Whether there are more than the limit'),
            }),
          )
          .describe('Only kinds of which something was found, the best first in each'),
      }),
    },
  },
})
