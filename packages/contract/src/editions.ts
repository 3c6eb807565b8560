import { z } from 'zod'
import { route } from './route.ts'
import { isoDate, line, planParams } from './shapes.ts'

/** The next edition of a plan, with the activities that go on. */

export const NextEdition = z.strictObject({
  slug: z
    .string()
    .trim()
    .min(3)
    .max(80)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe('Its address'),
  title: line,
  shortTitle: line,
  periodStart: isoDate,
  periodEnd: isoDate,
  evaluationFrom: isoDate,
  evaluationTo: isoDate,
  areas: z
    .array(line)
    .min(1)
    .max(200)
    .describe('Numbers of the areas that go on; a sub-area brings its area along'),
})
export type NextEdition = z.input<typeof NextEdition>

export const carryOn = route({
  method: 'POST',
  url: '/api/v1/plans/:plan/evaluation/next-edition',
  access: 'evaluation.edit',
  schema: {
    tags: ['evaluation'],
    summary:
      'Start the next edition of the plan with the activities that continue or are adjusted; the rest stay behind',
    params: planParams,
    body: NextEdition,
    response: { 201: z.object({ slug: z.string(), activities: z.int() }) },
  },
})
