import { ENTRY_KINDS, SCHEDULE_VALUES, STATES } from '@koreplan/domain'
import { z } from 'zod'
import { MadeDecision } from './meetings.ts'
import { route } from './route.ts'
import { asOfQuery, isoDate, minutes, ore, percent, planParams } from './shapes.ts'

const activity = z.object({ number: z.string(), title: z.string(), areaNumber: z.string() })
const wasAndIs = <T extends z.ZodType>(value: T) => z.object({ was: value, is: value })

const Standing = z.object({
  state: z.enum(STATES),
  schedule: z.enum(SCHEDULE_VALUES),
  progress: percent.nullable(),
  expected: percent.nullable(),
})

/** What changed between two dates: the facts dated after the first and no later than the second. */
export const Changes = z
  .object({
    asOf: isoDate,
    revision: z.int(),
    from: isoDate.describe('What is told of happened after this day'),
    meeting: z
      .object({ id: z.int(), title: z.string(), date: isoDate })
      .nullable()
      .describe('The meeting that it is counted from; null: a date, or the plan’s start'),
    progress: wasAndIs(percent.nullable()),
    expected: wasAndIs(percent.nullable()),
    reports: z.int().describe('Status updates dated within'),
    activities: z
      .array(
        z.object({
          activity,
          was: Standing,
          is: Standing.nullable().describe('Null: it was archived'),
          isWorse: z.boolean().describe('It now stands worse against its timetable'),
        }),
      )
      .describe('What asks for the committee’s eye first'),
    milestones: z.array(z.object({ activity, title: z.string(), completedOn: isoDate })),
    measurements: z.array(
      z.object({
        activity,
        indicator: z.string(),
        unit: z.string(),
        date: isoDate,
        value: z.number(),
      }),
    ),
    areas: z.array(
      z.object({
        number: z.string(),
        shortTitle: z.string(),
        progress: wasAndIs(percent.nullable()),
      }),
    ),
    pool: z.object({
      spentOre: wasAndIs(ore),
      committedOre: wasAndIs(ore),
      availableOre: wasAndIs(ore),
    }),
    entries: z
      .array(z.object({ kind: z.enum(ENTRY_KINDS), count: z.int(), amountOre: ore }))
      .describe('Entries that count, by kind'),
    overspent: z
      .array(
        z.object({
          activity: activity.nullable(),
          text: z.string(),
          byOre: ore,
          wasByOre: ore,
        }),
      )
      .describe('Commitments overspent now by more than before'),
    decisions: z.array(MadeDecision).describe('Of activities, dated within'),
    minutes: wasAndIs(minutes).describe('Hours used'),
  })
  .meta({ id: 'Changes' })
export type Changes = z.output<typeof Changes>

export const getChanges = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/changes',
  access: 'plan.read',
  schema: {
    tags: ['meetings'],
    summary: 'What has changed since the last meeting, or since a date',
    params: planParams,
    querystring: asOfQuery.extend({
      from: isoDate.optional().describe('Default the last meeting held before `asOf`'),
    }),
    response: { 200: Changes },
  },
})
