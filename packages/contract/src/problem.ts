import { BOUNDS } from '@koreplan/domain'
import { z } from 'zod'

/** The closed set of reasons for which a request is refused. Each has a stable URN. */
export const PROBLEM_CODES = [
  'invalid_request',
  'not_signed_in',
  'sign_in_refused',
  'code_refused',
  'link_not_valid',
  'not_allowed',
  'not_own_unit',
  'other_unit',
  'cross_site',
  'plan_not_found',
  'area_not_found',
  'activity_not_found',
  'pool_not_found',
  'update_not_found',
  'milestone_not_found',
  'indicator_not_found',
  'measurement_not_found',
  'comment_not_found',
  'file_not_found',
  'document_not_found',
  'entry_not_found',
  'import_not_found',
  'allocation_not_found',
  'hours_not_found',
  'meeting_not_found',
  'agenda_item_not_found',
  'status_report_not_found',
  'section_not_found',
  'view_not_found',
  'event_not_found',
  'account_not_found',
  'session_not_found',
  'token_not_found',
  'calendar_not_found',
  'unit_not_found',
  'partner_not_found',
  'route_not_found',
  'not_possible',
  'not_enough',
  'month_closed',
  'rows_faulty',
  'document_refused',
  'changed_meanwhile',
  'if_match_required',
  'key_used_otherwise',
  'too_large',
  'media_type_refused',
  'too_many_requests',
  'too_many_attempts',
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
  'too_small',
  'too_big',
  'too_long',
  'not_quarters',
  'blank',
  'wrong',
  'taken',
  'unknown_name',
  'unknown_parameter',
  'unknown_field',
  'required',
  'date_order',
  'before_start',
  'not_for_kind',
  'in_future',
  'invalid_cursor',
  'invalid_character',
] as const
export type FieldCode = (typeof FIELD_CODES)[number]

export const FieldError = z.object({
  path: z.string().describe('The faulty field, as it is written in the request'),
  code: z.enum(FIELD_CODES),
  message: z.string().describe('In Danish or English, by Accept-Language'),
})
export type FieldError = z.output<typeof FieldError>

/** A field that somebody else changed since it was read: both versions, for a person to choose from. */
export const FieldConflict = z.object({
  /** In a batch: the number of the activity. */
  number: z.string().optional(),
  field: z.string(),
  /** Fields of one group make sense together alone: one version is chosen for all of them. */
  group: z.enum(['timing']).optional(),
  /** As it was asked for. */
  yours: z.unknown(),
  /** As it stands now. */
  theirs: z.unknown(),
  changedBy: z.string().nullable(),
  changedAt: z.iso.datetime().nullable(),
})
export type FieldConflict = z.output<typeof FieldConflict>

/** RFC 9457, sent as application/problem+json. */
export const Problem = z
  .object({
    type: z.string().describe('A stable URN, urn:koreplan:problem:<code>'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().describe('The address that was asked for'),
    errors: z.array(FieldError).optional(),
    current: z
      .unknown()
      .optional()
      .describe('Of 412: the thing as it is now, with the `version` to send as If-Match'),
    reason: z.string().optional().describe('Of not_possible: which rule refuses it'),
    shortfall: z
      .object({
        of: z.enum(BOUNDS),
        missingOre: z.int().describe('Whole øre'),
        on: z.iso.date().describe('The first day on which that much is missing'),
      })
      .optional()
      .describe('Of not_enough'),
    lines: z.array(z.int()).optional().describe('Of rows_faulty: the first of the faulty rows'),
    conflicts: z.array(FieldConflict).optional().describe('Of 412'),
  })
  .meta({ id: 'Problem' })
export type Problem = z.output<typeof Problem>
