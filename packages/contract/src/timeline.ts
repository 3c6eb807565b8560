import { SCHEDULE_KINDS, SCHEDULE_VALUES, STATES, VERDICTS } from '@koreplan/domain'
import { z } from 'zod'
import { activityQuery } from './activities.ts'
import { route } from './route.ts'
import { isoDate, percent, planParams, precision, version, WHY_NULL } from './shapes.ts'

const TimelineMilestone = z.object({
  id: z.int(),
  version,
  title: z.string(),
  dueDate: isoDate.nullable(),
  completedOn: isoDate.nullable().describe('Null when not completed by asOf'),
})
export type TimelineMilestone = z.output<typeof TimelineMilestone>

const TimelineTarget = z.object({
  title: z.string(),
  unit: z.string(),
  approximate: z.boolean(),
  years: z.array(z.object({ year: z.int(), actual: z.number().nullable(), target: z.number() })),
  occurrences: z
    .array(z.object({ date: isoDate, value: z.number() }))
    .describe('What counts of it by asOf, oldest first'),
})
export type TimelineTarget = z.output<typeof TimelineTarget>

export const TimelineRow = z
  .object({
    version,
    number: z.string(),
    title: z.string(),
    area: z.string().describe('The number of its area or sub-area'),
    lead: z.string().nullable(),
    scheduleKind: z.enum(SCHEDULE_KINDS),
    start: isoDate.nullable().describe('Its own, or the plan’s where its period stands in'),
    end: isoDate.nullable().describe('Null, as start, for what has no timetable'),
    state: z.enum(STATES),
    progress: percent.nullable(),
    expected: percent.nullable(),
    schedule: z.enum(SCHEDULE_VALUES),
    milestones: z.array(TimelineMilestone),
    decisions: z
      .array(z.object({ date: isoDate, verdict: z.enum(VERDICTS) }))
      .describe('The committee’s, made by asOf, oldest first'),
    targets: z.array(TimelineTarget).describe('Of a recurring activity: its counts for each year'),
  })
  .meta({ id: 'TimelineRow' })
export type TimelineRow = z.output<typeof TimelineRow>

const TimelineArea = z.object({
  number: z.string(),
  title: z.string(),
  shortTitle: z.string(),
  parent: z.string().nullable().describe('The number of the area that a sub-area belongs to'),
  timetableNote: z.string().nullable(),
  activities: z.int().describe('How many of the rows are its own or its sub-areas’'),
  start: isoDate.nullable().describe('The earliest start among them; null where none has dates'),
  end: isoDate.nullable(),
  progress: percent.nullable().describe('Of all its activities, whatever is asked for'),
  expected: percent.nullable(),
  whyNull: z.enum(WHY_NULL).nullable(),
})
export type TimelineArea = z.output<typeof TimelineArea>

export const Timeline = z
  .object({
    asOf: isoDate,
    revision: z.int(),
    period: z.object({ start: isoDate, end: isoDate }).describe('The plan’s'),
    evaluation: z.object({ from: isoDate, to: isoDate, precision }),
    areas: z.array(TimelineArea).describe('In the plan’s order, sub-areas after their area'),
    rows: z.array(TimelineRow).describe('In the plan’s order, unless another is asked for'),
    total: z.int().describe('How many activities the plan has, asked for or not'),
  })
  .meta({ id: 'Timeline' })
export type Timeline = z.output<typeof Timeline>

export const getTimeline = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/timeline',
  access: 'plan.read',
  schema: {
    tags: ['activities'],
    summary: 'All activities over time in one reply: periods, progress, milestones, occurrences',
    params: planParams,
    querystring: activityQuery,
    response: { 200: Timeline },
  },
})
