import { z } from 'zod'
import { route } from './route.ts'
import { planParams } from './shapes.ts'
import { LANGUAGES } from './words.ts'

/** What a list can be had as. */
export const ENDINGS = ['csv', 'xlsx'] as const
export type Ending = (typeof ENDINGS)[number]

interface Exported<Url extends string, Query extends z.ZodRawShape> {
  readonly url: Url
  readonly tag: string
  readonly summary: string
  readonly query: z.ZodObject<Query>
}

/** A list of a plan as a file: `.csv` (semicolons, UTF-8 with BOM, decimal comma in Danish) or `.xlsx`. */
export const exported = <const Url extends string, Query extends z.ZodRawShape>({
  url,
  tag,
  summary,
  query,
}: Exported<Url, Query>) =>
  route({
    method: 'GET',
    url,
    access: 'plan.read',
    schema: {
      tags: [tag],
      summary,
      params: planParams.extend({ ending: z.enum(ENDINGS) }),
      querystring: query.extend({
        lang: z.enum(LANGUAGES).optional().describe('Of headings, words and numbers; default da'),
      }),
      response: {
        200: z.string().meta({ description: 'The file, to be saved', format: 'binary' }),
      },
    },
  })
