import { AGENDA_KINDS, REPORT_STATES, SECTION_TIMES, VERDICTS } from '@koreplan/domain'
import { z } from 'zod'
import { route } from './route.ts'
import {
  asOfQuery,
  instant,
  isoDate,
  line,
  planParams,
  prose,
  reason,
  rowId,
  version,
} from './shapes.ts'

const MEETINGS = '/api/v1/plans/:plan/meetings'
const meetingParams = planParams.extend({ id: rowId })
const nothing = { 204: z.null().describe('Nothing') }

const SectionHeading = z.strictObject({
  heading: z.string().trim().min(1).max(80),
  when: z.enum(SECTION_TIMES).describe('Written before the meeting, or once it is held'),
})
export type SectionHeading = z.output<typeof SectionHeading>

export const Section = SectionHeading.extend({ text: prose.describe('Markdown') })
export type Section = z.output<typeof Section>

/** A status report as others name it. */
export const ReportRef = z.object({
  number: z.int(),
  title: z.string(),
  asOf: isoDate,
  state: z.enum(REPORT_STATES),
})

export const AgendaItemRow = z.object({
  id: z.int(),
  version,
  title: z.string(),
  kind: z.enum(AGENDA_KINDS),
  asOf: isoDate.nullable().describe('The date that the drafted figures are true of'),
  statusReport: ReportRef.nullable(),
  isDecided: z.boolean().describe('A section that is written after the meeting has words'),
})
export type AgendaItemRow = z.output<typeof AgendaItemRow>

const meetingFields = {
  date: isoDate,
  startsAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable()
    .describe('16:30'),
  title: line,
  place: line.nullable(),
  present: z
    .array(line)
    .max(50)
    .describe('Names of those present: members, and who stood in for one'),
}
export const MEETING_FIELDS = ['date', 'startsAt', 'title', 'place', 'present'] as const
export type MeetingField = (typeof MEETING_FIELDS)[number]

/** What was decided of an activity. */
export const MadeDecision = z.object({
  activity: z.object({ number: z.string(), title: z.string() }),
  verdict: z.enum(VERDICTS).describe('Continue, adjust, stop'),
  reason: z.string().nullable(),
  date: isoDate,
})
export type MadeDecision = z.output<typeof MadeDecision>

export const MeetingRow = z
  .object({
    id: z.int(),
    version,
    ...meetingFields,
    isHeld: z.boolean().describe('Before the as-of date; on its own day it is still to come'),
    hasCome: z
      .boolean()
      .describe('By the as-of date: what it decides is known from its own day on'),
    cancelled: z
      .object({ at: instant, by: z.string(), reason: z.string() })
      .nullable()
      .describe('A cancelled meeting stays on record'),
    agenda: z.array(AgendaItemRow).describe('In order; what was taken off is left out'),
    decisions: z.array(MadeDecision).describe('Of activities, in the plan’s order'),
  })
  .meta({ id: 'MeetingRow' })
export type MeetingRow = z.output<typeof MeetingRow>

export const AgendaItem = AgendaItemRow.extend({ sections: z.array(Section) }).meta({
  id: 'AgendaItem',
})
export type AgendaItem = z.output<typeof AgendaItem>

export const Meeting = MeetingRow.extend({
  agenda: z.array(AgendaItem),
  members: z
    .array(z.object({ name: z.string(), party: z.string() }))
    .describe('Of the committee as it is now'),
}).meta({ id: 'Meeting' })
export type Meeting = z.output<typeof Meeting>

const dated = { asOf: isoDate, revision: z.int() }

export const listMeetings = route({
  method: 'GET',
  url: MEETINGS,
  access: 'plan.read',
  schema: {
    tags: ['meetings'],
    summary: 'The committee’s meetings with their agendas, oldest first',
    params: planParams,
    querystring: asOfQuery,
    response: {
      200: z.object({
        ...dated,
        items: z.array(MeetingRow),
        nextId: z.int().nullable().describe('The first meeting on the date or after it'),
        lastId: z.int().nullable().describe('The last meeting held before the date'),
      }),
    },
  },
})

export const getMeeting = route({
  method: 'GET',
  url: `${MEETINGS}/:id`,
  access: 'plan.read',
  schema: {
    tags: ['meetings'],
    summary: 'One meeting with its agenda items, text and all',
    params: meetingParams,
    querystring: asOfQuery,
    response: { 200: Meeting.extend(dated) },
  },
})

export const NewMeeting = z.strictObject({
  ...meetingFields,
  startsAt: meetingFields.startsAt.default(null),
  place: meetingFields.place.default(null),
  present: meetingFields.present.default([]),
})
export type NewMeeting = z.input<typeof NewMeeting>

export const addMeeting = route({
  method: 'POST',
  url: MEETINGS,
  access: 'meeting.edit',
  schema: {
    tags: ['meetings'],
    summary: 'Make a meeting',
    params: planParams,
    body: NewMeeting,
    response: { 201: Meeting },
  },
})

export const MeetingChange = z.strictObject(meetingFields).partial()
export type MeetingChange = z.input<typeof MeetingChange>

export const editMeeting = route({
  method: 'PATCH',
  url: `${MEETINGS}/:id`,
  access: 'meeting.edit',
  ifMatch: true,
  schema: {
    tags: ['meetings'],
    summary: 'Change a meeting; what others changed meanwhile stays, field by field',
    params: meetingParams,
    body: MeetingChange,
    response: { 200: Meeting },
  },
})

export const cancelMeeting = route({
  method: 'POST',
  url: `${MEETINGS}/:id/cancel`,
  access: 'meeting.edit',
  schema: {
    tags: ['meetings'],
    summary: 'Cancel a meeting, with a reason; it stays on record',
    params: meetingParams,
    body: z.strictObject({ reason }),
    response: nothing,
  },
})

export const restoreMeeting = route({
  method: 'POST',
  url: `${MEETINGS}/:id/restore`,
  access: 'meeting.edit',
  schema: {
    tags: ['meetings'],
    summary: 'Call a cancelled meeting again',
    params: meetingParams,
    response: nothing,
  },
})

export const addAgendaItem = route({
  method: 'POST',
  url: `${MEETINGS}/:id/agenda-items`,
  access: 'meeting.edit',
  schema: {
    tags: ['meetings'],
    summary:
      'Put an item on the agenda, its text drafted from the figures as of a date, each linked to where it is from',
    params: meetingParams,
    body: z.strictObject({
      kind: z.enum(AGENDA_KINDS),
      title: line.optional().describe('Default by kind'),
      asOf: isoDate.optional().describe('Default the plan’s today'),
      statusReport: z.int().min(1).optional().describe('Of `report`: the number of a frozen one'),
    }),
    response: { 201: AgendaItem },
  },
})

const ITEMS = '/api/v1/plans/:plan/agenda-items/:id'

export const editAgendaItem = route({
  method: 'PATCH',
  url: ITEMS,
  access: 'meeting.edit',
  ifMatch: true,
  schema: {
    tags: ['meetings'],
    summary: 'Change an agenda item’s title',
    params: meetingParams,
    body: z.strictObject({ title: line }).partial(),
    response: { 200: AgendaItem },
  },
})

export const writeAgendaSection = route({
  method: 'PATCH',
  url: `${ITEMS}/sections/:position`,
  access: 'meeting.edit',
  ifMatch: true,
  schema: {
    tags: ['meetings'],
    summary: 'Write one section of an agenda item; two who write different ones do not disturb',
    params: meetingParams.extend({ position: z.coerce.number().int().min(0).max(50) }),
    body: z.strictObject({ text: prose }),
    response: { 200: AgendaItem },
  },
})

export const placeAgendaItem = route({
  method: 'POST',
  url: `${ITEMS}/place`,
  access: 'meeting.edit',
  schema: {
    tags: ['meetings'],
    summary: 'Place an item on the agenda',
    params: meetingParams,
    body: z.strictObject({
      after: rowId.nullable().describe('The id of the item before it; null: the first'),
    }),
    response: nothing,
  },
})

export const removeAgendaItem = route({
  method: 'DELETE',
  url: ITEMS,
  access: 'meeting.edit',
  schema: {
    tags: ['meetings'],
    summary: 'Take an item off the agenda; it stays on record and can be put back',
    params: meetingParams,
    response: nothing,
  },
})

export const restoreAgendaItem = route({
  method: 'POST',
  url: `${ITEMS}/restore`,
  access: 'meeting.edit',
  schema: {
    tags: ['meetings'],
    summary: 'Put an item back on the agenda',
    params: meetingParams,
    response: nothing,
  },
})

const Headings = z.object({ version, headings: z.array(SectionHeading) })

export const getAgendaHeadings = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/agenda-headings',
  access: 'plan.read',
  schema: {
    tags: ['meetings'],
    summary: 'Which sections a new agenda item has',
    params: planParams,
    querystring: asOfQuery,
    response: { 200: Headings.extend(dated) },
  },
})

export const editAgendaHeadings = route({
  method: 'PATCH',
  url: '/api/v1/plans/:plan/agenda-headings',
  access: 'meeting.edit',
  ifMatch: true,
  schema: {
    tags: ['meetings'],
    summary: 'Change which sections a new agenda item has; those that are there keep theirs',
    params: planParams,
    body: z.strictObject({ headings: z.array(SectionHeading).min(1).max(12) }),
    response: { 200: Headings },
  },
})
