import { z } from 'zod'

/** The closed set of reasons for which a request is refused. Each has a stable URN. */
export const PROBLEM_CODES = [
  'invalid_request',
  'plan_not_found',
  'area_not_found',
  'activity_not_found',
  'pool_not_found',
  'route_not_found',
  'too_many_requests',
  'unavailable',
  'internal',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

export const problemType = (code: ProblemCode): string => `urn:koreplan:problem:${code}`

/** What can be wrong with one field. */
export const FIELD_CODES = [
  'invalid_date',
  'invalid_value',
  'invalid_number',
  'unknown_parameter',
  'required',
  'date_order',
  'invalid_cursor',
] as const
export type FieldCode = (typeof FIELD_CODES)[number]

export const FieldError = z.object({
  path: z.string().describe('The faulty field, as it is written in the request'),
  code: z.enum(FIELD_CODES),
  message: z.string().describe('In Danish or English, by Accept-Language'),
})
export type FieldError = z.output<typeof FieldError>

/** RFC 9457, sent as application/problem+json. */
export const Problem = z
  .object({
    type: z.string().describe('A stable URN, urn:koreplan:problem:<code>'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().describe('The address that was asked for'),
    errors: z.array(FieldError).optional(),
  })
  .meta({ id: 'Problem' })
export type Problem = z.output<typeof Problem>
