import {
  APPROVALS,
  INDICATOR_KINDS,
  PARTNER_KINDS,
  RECORDED_STATES,
  SCHEDULE_KINDS,
  SCHEDULE_VALUES,
  STATES,
  TARGET_PERIODS,
} from '@koreplan/domain'
import { z } from 'zod'
import { ACTIVITY_SORTS } from './activity-sorts.ts'
import { exported } from './exported.ts'
import { Decision } from './decisions.ts'
import { Entry } from './pools.ts'
import { route } from './route.ts'
import {
  asOfQuery,
  instant,
  isoDate,
  minutes,
  MoneyFigures,
  page,
  pageQuery,
  percent,
  planParams,
  Source,
  version,
} from './shapes.ts'

export const ActivityRow = z
  .object({
    version,
    number: z.string(),
    title: z.string(),
    area: z.object({ number: z.string(), shortTitle: z.string() }),
    lead: z.string().nullable(),
    unitIds: z
      .array(z.int())
      .describe('The units that lead it or take part: their contact persons may report on it'),
    scheduleKind: z.enum(SCHEDULE_KINDS),
    startDate: isoDate.nullable().describe('Its own; null where the source gives none'),
    endDate: isoDate.nullable(),
    state: z.enum(STATES),
    progress: percent.nullable(),
    reportedPercent: percent
      .nullable()
      .describe('What the latest update itself says; null where milestones or the state tell'),
    expected: percent.nullable(),
    schedule: z.enum(SCHEDULE_VALUES),
    lastUpdatedOn: isoDate.nullable(),
    archivedOn: isoDate
      .nullable()
      .describe('The last day that it counts on, when that has come by asOf; null for one in use'),
    ...MoneyFigures.shape,
    minutesUsed: minutes,
  })
  .meta({ id: 'ActivityRow' })
export type ActivityRow = z.output<typeof ActivityRow>

export const Participants = z.object({
  units: z.array(z.string()),
  partners: z.array(z.object({ name: z.string(), kind: z.enum(PARTNER_KINDS) })),
})

/** When a fact was recorded, and when, by whom and why it was voided. */
const voidFields = {
  recordedAt: instant,
  voidedAt: instant.nullable(),
  voidedBy: z.string().nullable(),
  voidReason: z.string().nullable(),
}

export const StatusUpdate = z
  .object({
    id: z.int(),
    date: isoDate,
    state: z.enum(RECORDED_STATES),
    percent: percent.nullable(),
    words: z.string(),
    author: z.string(),
    authorId: z.string().nullable().describe('The account that made it; null for what was loaded'),
    approval: z.enum(APPROVALS),
    returnedReason: z.string().nullable(),
    decidedBy: z.string().nullable().describe('Who approved or returned it'),
    decidedAt: instant.nullable(),
    ...voidFields,
  })
  .meta({ id: 'StatusUpdate' })
export type StatusUpdate = z.output<typeof StatusUpdate>

export const Milestone = z.object({
  id: z.int(),
  version,
  title: z.string(),
  dueDate: isoDate.nullable(),
  completedOn: isoDate.nullable().describe('Null when not completed by asOf'),
  weight: z.number(),
  overdueDays: z.int().nullable(),
})
export type Milestone = z.output<typeof Milestone>

export const Measurement = z.object({
  id: z.int(),
  indicatorId: z.int(),
  date: isoDate,
  value: z.number(),
  words: z.string().nullable(),
  ...voidFields,
})
export type Measurement = z.output<typeof Measurement>

export const IndicatorYear = z.object({
  year: z.int(),
  actual: z.number().nullable(),
  target: z.number(),
  expected: z.number().nullable(),
  shareOfTarget: z.number().nullable().describe('Percent; more than 100 is no error'),
})

export const Indicator = z.object({
  id: z.int(),
  version,
  title: z.string(),
  unit: z.string(),
  kind: z.enum(INDICATOR_KINDS),
  targetPeriod: z.enum(TARGET_PERIODS),
  target: z.number(),
  approximate: z.boolean(),
  actual: z.number().nullable(),
  expected: z.number().nullable(),
  shareOfTarget: z.number().nullable(),
  years: z.array(IndicatorYear),
  measurements: z.array(Measurement).describe('Newest first, voided ones included'),
})
export type Indicator = z.output<typeof Indicator>

/** An activity of another edition of the plan. A number that it had before still leads to it. */
const EditionActivity = z.object({
  plan: z.string().describe('The slug'),
  planTitle: z.string().describe('The short one'),
  number: z.string(),
  title: z.string(),
})
export type EditionActivity = z.output<typeof EditionActivity>

export const Activity = ActivityRow.extend({
  asOf: isoDate,
  revision: z.int(),
  description: z.string().nullable(),
  expectedResults: z.string().nullable(),
  ongoingReason: z.string().nullable(),
  weight: z.number(),
  daysLate: z.int().nullable(),
  period: z
    .object({ start: isoDate, end: isoDate })
    .nullable()
    .describe('What it is measured over: its own dates, or the plan’s period'),
  parentArea: z.object({ number: z.string(), shortTitle: z.string() }).nullable(),
  source: Source.nullable(),
  continues: EditionActivity.nullable().describe(
    'The activity of the edition before that it carries on',
  ),
  continuedIn: EditionActivity.nullable().describe(
    'The activity of the next edition that carries it on',
  ),
  decisions: z
    .array(Decision)
    .describe('What the committee decided of it by asOf; the one that holds first'),
  participants: Participants,
  updates: z.array(StatusUpdate).describe('The latest 50, newest first'),
  milestones: z.array(Milestone),
  indicators: z.array(Indicator),
  entries: z.array(Entry),
  hours: z.array(z.object({ unit: z.string(), minutes })),
  previous: z.string().nullable().describe('The activity before it in the plan’s order'),
  next: z.string().nullable(),
}).meta({ id: 'Activity' })
export type Activity = z.output<typeof Activity>

const sort = z
  .string()
  .refine(
    (text) =>
      text
        .split(',')
        .every((field) => (ACTIVITY_SORTS as readonly string[]).includes(field.replace(/^-/, ''))),
    { params: { code: 'invalid_value' } },
  )
  .describe(`field,-field of ${ACTIVITY_SORTS.join(', ')}; default the plan’s own order`)

/** One or more values of a vocabulary, with commas between. */
const anyOf = <const V extends readonly [string, ...string[]]>(values: V) =>
  z
    .string()
    .refine((text) => text.split(',').every((value) => values.includes(value)), {
      params: { code: 'invalid_value' },
    })
    .describe(`One or more of ${values.join(', ')}`)

export const activityQuery = asOfQuery.extend({
  q: z
    .string()
    .max(200)
    .optional()
    .describe('Words or a number to be found in number, title, area or lead'),
  area: z.string().optional().describe('An area’s number; its sub-areas are included'),
  state: anyOf(STATES).optional(),
  schedule: anyOf(SCHEDULE_VALUES).optional(),
  scheduleKind: anyOf(SCHEDULE_KINDS).optional(),
  lead: z.string().optional().describe('A unit’s name'),
  archived: z
    .enum(['true', 'false'])
    .optional()
    .describe('true: those archived before asOf, and no others. Default false: those in use'),
  sort: sort.optional(),
})

export const activityParams = planParams.extend({ number: z.string().describe('4.2, 3.1.2') })

export const listActivities = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/activities',
  access: 'plan.read',
  schema: {
    tags: ['activities'],
    summary: 'Activities, filtered and sorted',
    params: planParams,
    querystring: activityQuery.extend(pageQuery),
    response: { 200: page(ActivityRow) },
  },
})

/** What a spreadsheet of activities may hold. */
export const SHEET_COLUMNS = [
  'number',
  'title',
  'area',
  'lead',
  'scheduleKind',
  'startDate',
  'endDate',
  'state',
  'progress',
  'expected',
  'schedule',
  'lastUpdatedOn',
  'committedOre',
  'spentOre',
  'minutesUsed',
] as const
export type SheetColumn = (typeof SHEET_COLUMNS)[number]

export const exportActivities = exported({
  url: '/api/v1/plans/:plan/activities.:ending',
  tag: 'activities',
  summary: 'The same list as a file for a spreadsheet',
  query: activityQuery.extend({
    columns: anyOf(SHEET_COLUMNS)
      .optional()
      .describe(`Default all: ${SHEET_COLUMNS.join(', ')}`),
  }),
})

export const getActivity = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/activities/:number',
  access: 'plan.read',
  schema: {
    tags: ['activities'],
    summary: 'Everything about one activity',
    params: activityParams,
    querystring: asOfQuery,
    response: { 200: Activity },
  },
})

const below = <T extends z.ZodType>(what: string, summary: string, item: T) =>
  route({
    method: 'GET',
    url: `/api/v1/plans/:plan/activities/:number/${what}`,
    access: 'plan.read',
    schema: {
      tags: ['activities'],
      summary,
      params: activityParams,
      querystring: asOfQuery.extend(pageQuery),
      response: { 200: page(item) },
    },
  })

export const listUpdates = below(
  'updates',
  'Status updates, newest first, voided ones included',
  StatusUpdate,
)
export const listMilestones = below('milestones', 'Milestones', Milestone)
export const listIndicators = below(
  'indicators',
  'Indicators with what has come of them',
  Indicator,
)
export const listMeasurements = below(
  'measurements',
  'Measurements of its indicators, newest first',
  Measurement,
)
