import { BOUNDS, POSTED_KINDS } from '@koreplan/domain'
import { z } from 'zod'
import { Entry } from './pools.ts'
import { WithReason } from './reports.ts'
import { route } from './route.ts'
import { instant, isoDate, line, ore, planParams, rowId } from './shapes.ts'

/** What is entered in a pool's ledger, and the months that are closed. */

export const NewEntry = z
  .strictObject({
    kind: z.enum(POSTED_KINDS),
    date: isoDate.describe('An expense and a release have happened: not ahead of today'),
    amountOre: ore.min(1).max(100_000_000_000_000).describe('Whole øre, above 0'),
    area: z
      .string()
      .nullable()
      .default(null)
      .describe('Of an allocation; else in place of an activity'),
    activity: z.string().nullable().default(null),
    commitmentId: z
      .int()
      .nullable()
      .default(null)
      .describe('Of a release or an expense: what it draws on, and takes area and activity from'),
    text: line,
    voucher: z
      .string()
      .trim()
      .min(1)
      .max(40)
      .nullable()
      .default(null)
      .describe('Unique in its year'),
    payee: line.nullable().default(null),
  })
  .meta({ id: 'NewEntry' })
export type NewEntry = z.input<typeof NewEntry>

const poolParams = planParams.extend({ pool: z.string() })

export const addEntry = route({
  method: 'POST',
  url: '/api/v1/plans/:plan/pools/:pool/entries',
  access: 'money.edit',
  schema: {
    tags: ['money'],
    summary: 'Enter a line in a pool’s ledger; refused with what is missing (409 not_enough)',
    params: poolParams,
    body: NewEntry,
    response: { 201: Entry },
  },
})

const Balance = z.object({ availableOre: ore, remainingOre: ore, unallocatedOre: ore })

export const previewEntry = route({
  method: 'POST',
  url: '/api/v1/plans/:plan/pools/:pool/preview',
  access: 'money.edit',
  schema: {
    tags: ['money'],
    summary: 'What a line would make of the pool, and what speaks against it; nothing is written',
    params: poolParams,
    body: NewEntry,
    response: {
      200: z.object({
        on: isoDate.describe('The later of the plan’s default date and the entry’s'),
        before: Balance,
        after: Balance,
        shortfall: z
          .object({ of: z.enum(BOUNDS), missingOre: ore, on: isoDate })
          .nullable()
          .describe('For what it would be refused'),
        isMonthClosed: z.boolean(),
        overspentOre: ore.describe('By how much an expense exceeds the commitment it draws on'),
        doubles: z.array(Entry).describe('Expenses that it may repeat: payee, amount, week'),
      }),
    },
  },
})

export const voidEntry = route({
  method: 'POST',
  url: '/api/v1/plans/:plan/entries/:id/void',
  access: 'money.edit',
  schema: {
    tags: ['money'],
    summary: 'Take an entry back, with a reason; both stay visible',
    params: planParams.extend({ id: rowId }),
    body: WithReason,
    response: { 201: Entry },
  },
})

const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .describe('YYYY-MM')

export const Month = z
  .object({
    month,
    entries: z.int().describe('Lines of all pools dated in it'),
    spentOre: ore,
    minutes: z.int().describe('Hours entered, in whole minutes'),
    isClosed: z.boolean(),
    isOver: z.boolean().describe('By the date; only then can it be closed'),
    trace: z.array(
      z.object({
        closedBy: z.string(),
        closedAt: instant,
        reopenedBy: z.string().nullable(),
        reopenedAt: instant.nullable(),
        reopenReason: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Month' })
export type Month = z.output<typeof Month>

export const listMonths = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/months',
  access: 'plan.read',
  schema: {
    tags: ['money'],
    summary:
      'The months of the plan’s accounts up to the date, newest first, with which are closed',
    params: planParams,
    querystring: z.strictObject({ asOf: isoDate.optional() }),
    response: { 200: z.object({ asOf: isoDate, revision: z.int(), items: z.array(Month) }) },
  },
})

const ofMonth = { params: planParams.extend({ month }), response: { 200: Month } }

export const closeMonth = route({
  method: 'POST',
  url: '/api/v1/plans/:plan/months/:month/close',
  access: 'month.close',
  schema: {
    tags: ['money'],
    summary: 'Close a month that is over: no fact of money or hours is entered on its dates',
    ...ofMonth,
  },
})

export const reopenMonth = route({
  method: 'POST',
  url: '/api/v1/plans/:plan/months/:month/reopen',
  access: 'month.reopen',
  schema: { tags: ['money'], summary: 'Reopen one, with a reason', ...ofMonth, body: WithReason },
})
