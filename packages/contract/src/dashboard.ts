import { RECORDED_STATES } from '@koreplan/domain'
import { z } from 'zod'
import { PoolFigures } from './pool-figures.ts'
import { route } from './route.ts'
import {
  asOfQuery,
  isoDate,
  minutes,
  MoneyFigures,
  ore,
  percent,
  planParams,
  precision,
  progressFields,
} from './shapes.ts'

const activityRef = {
  activity: z.object({ number: z.string(), title: z.string(), areaNumber: z.string() }),
}
const days = z.int().describe('Whole days')

/** What needs attention, each kind with its reason as figures; the screen makes the sentence. */
export const Attention = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('overdue'), ...activityRef, days }),
    z.object({
      kind: z.literal('overspent'),
      activity: activityRef.activity.nullable(),
      areaNumber: z.string().nullable(),
      commitmentId: z.int(),
      text: z.string(),
      byOre: ore,
    }),
    z.object({
      kind: z.literal('hours_exceeded'),
      unit: z.string().describe('The unit’s name'),
      year: z.int(),
      used: minutes,
      allocated: minutes.nullable().describe('Null: it was allocated none'),
    }),
    z.object({
      kind: z.literal('pool_exhausted'),
      pool: z.string().describe('The pool’s name'),
      on: isoDate.nullable(),
      forecastOre: ore.nullable(),
      amountOre: ore,
    }),
    z.object({
      kind: z.literal('behind'),
      ...activityRef,
      progress: percent,
      expected: percent,
      points: z.number(),
    }),
    z.object({
      kind: z.literal('milestone_overdue'),
      ...activityRef,
      title: z.string(),
      dueDate: isoDate,
      days,
    }),
    z.object({ kind: z.literal('never_reported'), ...activityRef, sinceDays: days }),
    z.object({ kind: z.literal('no_progress'), ...activityRef, sinceDays: days }),
    z.object({
      kind: z.literal('recurring_behind'),
      ...activityRef,
      indicator: z.string(),
      unit: z.string(),
      actual: z.number(),
      expected: z.number(),
      target: z.number(),
    }),
    z.object({
      kind: z.literal('hours_unused'),
      area: z.object({ number: z.string(), shortTitle: z.string() }),
      year: z.int(),
      allocated: minutes,
    }),
    z.object({ kind: z.literal('on_hold'), ...activityRef, since: isoDate }),
  ])
  .meta({ id: 'Attention' })
export type Attention = z.output<typeof Attention>

export const DashboardArea = z.object({
  number: z.string(),
  title: z.string(),
  shortTitle: z.string(),
  timetableNote: z.string().nullable(),
  ...progressFields,
  ...MoneyFigures.shape,
  minutesUsed: minutes,
})

export const Dashboard = z
  .object({
    asOf: isoDate,
    revision: z.int(),
    progress: z.object({
      actual: progressFields.progress,
      expected: progressFields.expected,
      coverage: progressFields.coverage,
      counts: progressFields.counts,
      whyNull: progressFields.whyNull,
    }),
    evaluation: z.object({
      from: isoDate,
      to: isoDate,
      precision,
      daysUntil: days.describe('To the first day of the window; 0 within and after it'),
      phase: z.enum(['before', 'within', 'after']),
    }),
    pool: PoolFigures,
    areas: z.array(DashboardArea),
    attention: z.array(Attention).describe('Most urgent first, the first 50'),
    attentionTotal: z.int(),
    latestUpdates: z.array(
      z.object({
        id: z.int(),
        ...activityRef,
        date: isoDate,
        state: z.enum(RECORDED_STATES),
        percent: percent.nullable(),
        words: z.string(),
        author: z.string(),
      }),
    ),
  })
  .meta({ id: 'Dashboard' })
export type Dashboard = z.output<typeof Dashboard>

export const getDashboard = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/dashboard',
  access: 'plan.read',
  schema: {
    tags: ['figures'],
    summary: 'Everything on the overview but the series, as of one date',
    params: planParams,
    querystring: asOfQuery,
    response: { 200: Dashboard },
  },
})

export const SeriesPoint = z.object({
  date: isoDate,
  progress: percent.nullable(),
  expected: percent.nullable(),
  spentOre: ore.nullable(),
  committedOre: ore.nullable(),
  openCommittedOre: ore.nullable(),
  amountOre: ore,
  plannedOre: ore,
})

export const Series = z
  .object({
    asOf: isoDate,
    revision: z.int(),
    from: isoDate,
    to: isoDate,
    points: z.array(SeriesPoint).describe('Month ends; what lies after asOf is null'),
    steps: z
      .array(z.object({ date: isoDate, spentOre: ore, boundOre: ore }))
      .describe('One point for each date on which money moved; bound is spent and still promised'),
  })
  .meta({ id: 'Series' })
export type Series = z.output<typeof Series>

export const getSeries = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/series',
  access: 'plan.read',
  schema: {
    tags: ['figures'],
    summary: 'Progress and pool month by month',
    params: planParams,
    querystring: asOfQuery.extend({
      from: isoDate.optional().describe('Default the plan’s start'),
      to: isoDate.optional().describe('Default the plan’s end'),
    }),
    response: { 200: Series },
  },
})
