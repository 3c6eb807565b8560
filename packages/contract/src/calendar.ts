import { CALENDAR_SCOPES } from '@koreplan/domain'
import { z } from 'zod'
import { route } from './route.ts'
import { instant, planParams, rowId } from './shapes.ts'

/**
 * A plan's dates in a calendar program: at a secret address that lets in whoever has it, to this and nothing else,
 * until it is withdrawn or its owner may no longer read the plan.
 */

const scope = z
  .enum(CALENDAR_SCOPES)
  .describe(
    'Meetings and the evaluation window, with milestones and end dates: of all activities (`plan`), or of those of the own unit and those that one has reported on, commented on or been mentioned on (`own`)',
  )

export const CalendarFeed = z
  .object({
    id: z.int(),
    scope,
    createdAt: instant,
    lastUsed: instant.nullable().describe('To the hour'),
  })
  .meta({ id: 'CalendarFeed' })
export type CalendarFeed = z.output<typeof CalendarFeed>

const NewCalendarFeed = CalendarFeed.extend({ address: z.url() }).meta({ id: 'NewCalendarFeed' })
export type NewCalendarFeed = z.output<typeof NewCalendarFeed>

const tags = ['calendar']

export const listCalendarFeeds = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/calendar-feeds',
  access: 'calendar.subscribe',
  bySessionOnly: true,
  schema: {
    tags,
    summary: 'The own calendar addresses of a plan, without what lets in',
    params: planParams,
    response: { 200: z.object({ items: z.array(CalendarFeed) }) },
  },
})

export const makeCalendarFeed = route({
  method: 'POST',
  url: '/api/v1/plans/:plan/calendar-feeds',
  access: 'calendar.subscribe',
  bySessionOnly: true,
  schema: {
    tags,
    summary: 'Make a secret calendar address; it is shown this once',
    params: planParams,
    body: z.strictObject({ scope: scope.default('plan') }).meta({ id: 'CalendarFeedAsked' }),
    response: { 201: NewCalendarFeed },
  },
})

export const withdrawCalendarFeed = route({
  method: 'DELETE',
  url: '/api/v1/plans/:plan/calendar-feeds/:id',
  access: 'calendar.subscribe',
  bySessionOnly: true,
  schema: {
    tags,
    summary: 'Withdraw an own calendar address: the next request at it is answered with 404',
    params: planParams.extend({ id: rowId }),
    response: { 204: z.null() },
  },
})

export const getCalendar = route({
  method: 'GET',
  url: '/calendar/:token.ics',
  access: 'anyone',
  schema: {
    tags,
    summary: 'A plan’s dates as iCalendar, for whoever has the address',
    params: z.object({ token: z.string().max(100) }),
    response: { 200: z.string().meta({ description: 'text/calendar (RFC 5545)' }) },
  },
})
