import { SCHEDULE_KINDS } from '@koreplan/domain'
import { z } from 'zod'
import { Activity, activityParams } from './activities.ts'
import { route } from './route.ts'
import { isoDate, line, planParams, prose, version } from './shapes.ts'

/** How the secretariat changes the plan itself: its activities. What happens in them is reported: reports.ts. */

const weight = z
  .number()
  .min(0.01)
  .max(1000)
  .multipleOf(0.01)
  .describe('In the means of its area and of the plan; two decimals')

const fields = {
  title: line,
  description: prose.nullable(),
  expectedResults: prose.nullable(),
  scheduleKind: z.enum(SCHEDULE_KINDS),
  startDate: isoDate.nullable().describe('Needed for `dated`, and for no other kind'),
  endDate: isoDate.nullable(),
  ongoingReason: z
    .string()
    .max(2000)
    .nullable()
    .describe('Why no timetable can be given. Needed for `ongoing`, and for no other kind'),
  weight,
  lead: line.nullable().describe('The name of the unit that leads it, or another spelling of it'),
  units: z.array(line).max(100).nullable().describe('All units that take part; null for none'),
  partners: z.array(line).max(300).nullable().describe('All partners that take part'),
}

/**
 * What changes of an activity, as JSON Merge Patch: what is left out stays, null clears. With another
 * `scheduleKind`, what the new kind does not need is cleared by itself.
 */
export const ActivityPatch = z.strictObject(fields).partial().meta({ id: 'ActivityPatch' })
export type ActivityPatch = z.input<typeof ActivityPatch>

export const NewActivity = ActivityPatch.extend({
  area: line.describe('The number of the area or sub-area that it belongs to'),
  title: fields.title,
  scheduleKind: fields.scheduleKind,
}).meta({ id: 'NewActivity' })
export type NewActivity = z.input<typeof NewActivity>

/** Where a changed thing is now, and the version to send with the next change. */
const Place = z.object({ number: z.string(), version })

export const addActivity = route({
  method: 'POST',
  url: '/api/v1/plans/:plan/activities',
  access: 'activity.edit',
  schema: {
    tags: ['editing'],
    summary: 'Make an activity: the last of its area, under the next number that none has had',
    params: planParams,
    body: NewActivity,
    response: { 201: Place },
  },
})

export const editActivity = route({
  method: 'PATCH',
  url: '/api/v1/plans/:plan/activities/:number',
  access: 'activity.edit',
  ifMatch: true,
  schema: {
    tags: ['editing'],
    summary: 'Change an activity; what others changed meanwhile stays, field by field',
    params: activityParams,
    body: ActivityPatch,
    response: { 200: Activity },
  },
})
