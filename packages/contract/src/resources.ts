import { ALLOCATION_STATUSES, QUARTER } from '@koreplan/domain'
import { z } from 'zod'
import { WithReason } from './reports.ts'
import { route } from './route.ts'
import {
  asOfQuery,
  instant,
  isoDate,
  minutes,
  page,
  pageQuery,
  percent,
  planParams,
  reason,
  rowId,
} from './shapes.ts'

/** Internal resources: hours allocated to units for areas, and used on activities. */

const UnitRef = z.object({ id: z.int(), name: z.string() })
const orNone = minutes.nullable()

export const HourFigures = z
  .object({
    allocatedMinutes: orNone.describe('Approved; null: nothing is allocated, which is not 0'),
    proposedMinutes: orNone.describe('Awaiting the executive board; counts in no other figure'),
    usedMinutes: orNone.describe('Up to the date; null: no hours are entered'),
    expectedMinutes: orNone.describe(
      'Allocated times the share of the year gone by, each allocation rounded to a quarter-hour; sums add these up',
    ),
    differenceMinutes: orNone.describe('Used less expected'),
  })
  .meta({ id: 'HourFigures' })
export type HourFigures = z.output<typeof HourFigures>

export const RESOURCES_BY = ['area', 'activity'] as const

const ResourceColumn = z.object({
  number: z.string(),
  title: z.string(),
  shortTitle: z.string(),
  area: z.string().describe('The focus area’s number'),
  progress: percent.nullable().describe('Of the area or the activity on the date'),
  expectedProgress: percent.nullable().describe('Where it should be by its timetable'),
  ...HourFigures.shape,
})

export const Resources = z
  .object({
    asOf: isoDate,
    revision: z.int(),
    year: z.int().nullable().describe('Null: the whole plan, the sum of its years'),
    years: z.array(z.int()),
    by: z.enum(RESOURCES_BY),
    units: z.array(UnitRef.extend(HourFigures.shape)),
    columns: z.array(ResourceColumn),
    cells: z
      .array(z.object({ unitId: z.int(), number: z.string(), ...HourFigures.shape }))
      .describe('Those with anything in them'),
    total: HourFigures.describe('The same by cells, by units and by columns'),
    course: z
      .array(
        z.object({
          unitId: z.int(),
          points: z.array(
            z.object({ date: isoDate, usedMinutes: orNone, expectedMinutes: minutes }),
          ),
        }),
      )
      .describe('Each unit’s hours month by month, added up; what lies after the date is null'),
  })
  .meta({ id: 'Resources' })
export type Resources = z.output<typeof Resources>

const year = z.coerce.number().int().min(1900).max(2200)

export const getResources = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/resources',
  access: 'plan.read',
  schema: {
    tags: ['hours'],
    summary: 'The matrix of hours, unit by focus area or by activity, as of the date',
    params: planParams,
    querystring: asOfQuery.extend({
      year: year.optional().describe('A calendar year; default the whole plan'),
      by: z
        .enum(RESOURCES_BY)
        .optional()
        .describe('Default area; hours are allocated to areas alone'),
    }),
    response: { 200: Resources },
  },
})

export const Allocation = z
  .object({
    id: z.int(),
    unit: UnitRef,
    area: z.object({ number: z.string(), shortTitle: z.string() }),
    year: z.int(),
    minutes,
    status: z.enum(ALLOCATION_STATUSES),
    isInForce: z.boolean().describe('Approved, and not replaced since'),
    isWaiting: z.boolean().describe('Awaits the executive board'),
    replacedById: z.int().nullable(),
    reason: z.string().nullable().describe('Why it was refused'),
    proposedBy: z.string(),
    proposedAt: instant,
    decidedBy: z.string().nullable(),
    decidedAt: instant.nullable(),
    withdrawnBy: z.string().nullable(),
    withdrawnAt: instant.nullable(),
  })
  .meta({ id: 'Allocation' })
export type Allocation = z.output<typeof Allocation>

export const listAllocations = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/allocations',
  access: 'plan.read',
  schema: {
    tags: ['hours'],
    summary: 'The allocation round: every proposal and what became of it, newest first',
    params: planParams,
    querystring: asOfQuery.extend({
      year: year.optional(),
      unit: rowId.optional().describe('A unit’s id'),
      area: z.string().optional().describe('An area’s number'),
      status: z.enum([...ALLOCATION_STATUSES, 'waiting', 'in_force']).optional(),
      ...pageQuery,
    }),
    response: { 200: page(Allocation) },
  },
})

const quarters = minutes
  .min(0)
  .max(60_000_000)
  .refine((value) => value % QUARTER === 0, { params: { code: 'not_quarters' } })
  .meta({ multipleOf: QUARTER })

export const proposeAllocation = route({
  method: 'POST',
  url: '/api/v1/plans/:plan/allocations',
  access: 'allocation.propose',
  schema: {
    tags: ['hours'],
    summary:
      'Propose hours for a unit, a focus area and a year of the plan. What is in force stands until the board approves; a proposal that waits is replaced',
    params: planParams,
    body: z.strictObject({
      unit: z.int().describe('A unit’s id; a contact person’s own'),
      area: z.string().describe('A focus area’s number'),
      year: z.int(),
      minutes: quarters,
    }),
    response: { 201: Allocation },
  },
})

const ids = z.array(z.int()).min(1).max(500).describe('Proposals; all of them are decided, or none')
const Allocations = z.object({ items: z.array(Allocation) })

export const approveAllocations = route({
  method: 'POST',
  url: '/api/v1/plans/:plan/allocations/approve',
  access: 'allocation.decide',
  schema: {
    tags: ['hours'],
    summary: 'Approve proposals: from now on they count, in the place of what was in force',
    params: planParams,
    body: z.strictObject({ ids }),
    response: { 200: Allocations },
  },
})

export const refuseAllocations = route({
  method: 'POST',
  url: '/api/v1/plans/:plan/allocations/refuse',
  access: 'allocation.decide',
  schema: {
    tags: ['hours'],
    summary: 'Refuse proposals, with a reason that stays on record',
    params: planParams,
    body: z.strictObject({ ids, reason }),
    response: { 200: Allocations },
  },
})

export const withdrawAllocation = route({
  method: 'POST',
  url: '/api/v1/plans/:plan/allocations/:id/withdraw',
  access: 'allocation.propose',
  schema: {
    tags: ['hours'],
    summary: 'Withdraw a proposal that is not decided yet',
    params: planParams.extend({ id: rowId }),
    response: { 200: Allocation },
  },
})

export const HourEntry = z
  .object({
    id: z.int(),
    unit: UnitRef,
    activity: z.object({ number: z.string(), title: z.string() }),
    date: isoDate,
    minutes,
    words: z.string().nullable(),
    author: z.string(),
    recordedAt: instant,
    voidedAt: instant.nullable(),
    voidedBy: z.string().nullable(),
    voidReason: z.string().nullable(),
  })
  .meta({ id: 'HourEntry' })
export type HourEntry = z.output<typeof HourEntry>

export const listHours = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/hours',
  access: 'plan.read',
  schema: {
    tags: ['hours'],
    summary: 'Hours as they were entered, oldest first, voided ones among them',
    params: planParams,
    querystring: asOfQuery.extend({
      unit: rowId.optional().describe('A unit’s id'),
      activity: z.string().optional(),
      from: isoDate.optional(),
      to: isoDate.optional(),
      ...pageQuery,
    }),
    response: { 200: page(HourEntry) },
  },
})

export const HourCell = z.strictObject({
  activity: z.string(),
  date: isoDate.describe('Not ahead of today'),
  minutes: quarters.max(600_000).describe('All that the unit used on it that day; 0: none'),
  seenMinutes: quarters
    .optional()
    .describe('What stood there when it was changed; refused if that is no longer so'),
})

export const enterHours = route({
  method: 'POST',
  url: '/api/v1/plans/:plan/hours',
  access: 'hours.edit',
  schema: {
    tags: ['hours'],
    summary:
      'Enter what a unit used, by activity and day: a week’s grid at once, all or nothing. What stood there is voided',
    params: planParams,
    body: z.strictObject({
      unit: z.int().describe('A unit’s id; a contact person’s own'),
      entries: z.array(HourCell).min(1).max(500),
    }),
    response: { 201: z.object({ items: z.array(HourEntry) }) },
  },
})

export const voidHours = route({
  method: 'POST',
  url: '/api/v1/plans/:plan/hours/:id/void',
  access: 'hours.edit',
  schema: {
    tags: ['hours'],
    summary: 'Void one entry of hours, with a reason; it stays visible',
    params: planParams.extend({ id: rowId }),
    body: WithReason,
    response: { 200: HourEntry },
  },
})
