import { SCHEDULE_KINDS } from '@koreplan/domain'
import { z } from 'zod'
import { Activity, activityParams } from './activities.ts'
import { NewStatusUpdate, WithReason } from './reports.ts'
import { Area } from './areas.ts'
import { route } from './route.ts'
import { isoDate, line, planParams, prose, rowId, version } from './shapes.ts'

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

/** What can be changed of an activity, by the names that requests, conflicts and the history use. */
export const ACTIVITY_FIELDS = [
  'title',
  'description',
  'expectedResults',
  'scheduleKind',
  'startDate',
  'endDate',
  'ongoingReason',
  'weight',
  'lead',
  'units',
  'partners',
] as const satisfies readonly (keyof typeof fields)[]
export type ActivityField = (typeof ACTIVITY_FIELDS)[number]

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

export const moveActivity = route({
  method: 'POST',
  url: '/api/v1/plans/:plan/activities/:number/move',
  access: 'activity.edit',
  ifMatch: true,
  schema: {
    tags: ['editing'],
    summary:
      'Move an activity to another area, where it gets a new number; the old one leads to it',
    params: activityParams,
    body: z.strictObject({ area: line.describe('The number of the area or sub-area') }),
    response: { 200: Place },
  },
})

export const placeActivity = route({
  method: 'POST',
  url: '/api/v1/plans/:plan/activities/:number/place',
  access: 'activity.edit',
  ifMatch: true,
  schema: {
    tags: ['editing'],
    summary: 'Place an activity on the page within its area; its number stays',
    params: activityParams,
    body: z.strictObject({
      after: line.nullable().describe('The number of the one before it; null: the first'),
    }),
    response: { 200: Place },
  },
})

export const archiveActivity = route({
  method: 'DELETE',
  url: '/api/v1/plans/:plan/activities/:number',
  access: 'activity.edit',
  ifMatch: true,
  schema: {
    tags: ['editing'],
    summary: 'Archive an activity: it counts to that day, and is in no list or figure after it',
    params: activityParams,
    querystring: z.strictObject({
      on: isoDate
        .optional()
        .describe(
          'The last day that it counts on; default the day before today, or before the plan’s last day once that is past',
        ),
    }),
    response: { 200: Place.extend({ archivedOn: isoDate }) },
  },
})

export const restoreActivity = route({
  method: 'POST',
  url: '/api/v1/plans/:plan/activities/:number/restore',
  access: 'activity.edit',
  ifMatch: true,
  schema: {
    tags: ['editing'],
    summary: 'Bring back an archived activity, as if it had never been away',
    params: activityParams,
    response: { 200: Place },
  },
})

/** One row of a batch: what becomes of the activity, what is reported on it, and what of that is taken back. */
const BatchChange = z.strictObject({
  number: line,
  version,
  set: ActivityPatch.optional(),
  archivedOn: isoDate
    .nullable()
    .optional()
    .describe('Archives it: the last day that it counts on; null brings it back'),
  report: NewStatusUpdate.optional(),
  voidUpdate: WithReason.extend({ id: rowId }).optional().describe('A status update of it'),
})

/** What a row of a batch changes. Of a report: the state, the percent and the words as of its date. */
const RowChange = z.object({
  number: z.string(),
  version,
  changes: z.array(
    z.object({
      field: z.enum([...ACTIVITY_FIELDS, 'archivedOn', 'state', 'percent', 'words']),
      from: z.unknown(),
      to: z.unknown(),
    }),
  ),
  updateId: z.int().nullable().describe('The status update that the report became'),
})

export const editActivities = route({
  method: 'POST',
  url: '/api/v1/plans/:plan/activities/batch',
  access: 'activity.edit',
  schema: {
    tags: ['editing'],
    summary: 'Change many activities at once, all or none; or show what would change',
    params: planParams,
    body: z.strictObject({
      changes: z.array(BatchChange).min(1).max(1000),
      dryRun: z.boolean().default(false).describe('Write nothing: answer what would change'),
    }),
    response: {
      200: z.object({
        revision: z.int(),
        items: z.array(RowChange).describe('In the order of `changes`'),
      }),
    },
  },
})

export const AreaPatch = z
  .strictObject({
    title: line,
    shortTitle: line,
    description: prose.nullable(),
    timetableNote: prose.nullable().describe('Why the area has no timetable'),
  })
  .partial()
  .meta({ id: 'AreaPatch' })
export type AreaPatch = z.input<typeof AreaPatch>

export const editArea = route({
  method: 'PATCH',
  url: '/api/v1/plans/:plan/areas/:number',
  access: 'area.edit',
  ifMatch: true,
  schema: {
    tags: ['editing'],
    summary: 'Change an area’s names, text and timetable note',
    params: planParams.extend({ number: z.string() }),
    body: AreaPatch,
    response: { 200: Area },
  },
})
