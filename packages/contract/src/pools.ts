import { ENTRY_KINDS } from '@koreplan/domain'
import { z } from 'zod'
import { exported } from './exported.ts'
import { PoolFigures } from './pool-figures.ts'
import { route } from './route.ts'
import {
  asOfQuery,
  instant,
  isoDate,
  MoneyFigures,
  ore,
  page,
  pageQuery,
  planParams,
  precision,
  rowId,
  Source,
} from './shapes.ts'

const PoolLine = z.object({ slug: z.string(), name: z.string(), ...PoolFigures.shape })

const activityOrArea = {
  area: z.object({ number: z.string(), shortTitle: z.string() }).nullable(),
  activity: z.object({ number: z.string(), title: z.string() }).nullable(),
}

export const Entry = z
  .object({
    id: z.int(),
    pool: z.string(),
    kind: z.enum(ENTRY_KINDS),
    date: isoDate,
    datePrecision: precision,
    amountOre: ore,
    ...activityOrArea,
    commitmentId: z.int().nullable(),
    voidsId: z.int().nullable().describe('The entry that this one takes back'),
    voidsKind: z.enum(ENTRY_KINDS).nullable().describe('Of what kind that entry is'),
    voidedById: z.int().nullable().describe('The entry that takes this one back'),
    text: z.string(),
    voucher: z.string().nullable(),
    payee: z.string().nullable(),
    files: z
      .int()
      .describe('Vouchers attached to it now, whatever the date; removed ones are not counted'),
    importId: z.int().nullable().describe('The import that it came with'),
    author: z.string(),
    recordedAt: instant,
    remainingOre: ore.describe('What remains of its pool after this line'),
    availableOre: ore.describe('What is available of its pool after this line'),
  })
  .meta({ id: 'Entry' })
export type Entry = z.output<typeof Entry>

export const Commitment = z
  .object({
    id: z.int(),
    pool: z.string(),
    date: isoDate,
    text: z.string(),
    ...activityOrArea,
    committedOre: ore,
    releasedOre: ore,
    drawnOre: ore,
    openOre: ore,
    overspentOre: ore,
  })
  .meta({ id: 'Commitment' })

const Sums = z.object({ committedOre: ore, spentOre: ore })

export const listPools = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/pools',
  access: 'plan.read',
  schema: {
    tags: ['money'],
    summary: 'The plan’s pools, each with its account as of the date',
    params: planParams,
    querystring: asOfQuery,
    response: { 200: page(PoolLine) },
  },
})

export const getPool = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/pools/:pool',
  access: 'plan.read',
  schema: {
    tags: ['money'],
    summary: 'One pool: account, by area, by month',
    params: planParams.extend({ pool: z.string() }),
    querystring: asOfQuery,
    response: {
      200: PoolLine.extend({
        asOf: isoDate,
        revision: z.int(),
        currency: z.string(),
        source: Source.nullable(),
        appropriations: z.array(
          z.object({ date: isoDate, datePrecision: precision, amountOre: ore, text: z.string() }),
        ),
        byArea: z.array(
          z.object({
            number: z.string(),
            title: z.string(),
            shortTitle: z.string(),
            allocatedOre: ore,
            ...MoneyFigures.shape,
          }),
        ),
        byMonth: z
          .array(z.object({ month: z.string(), committedOre: ore, spentOre: ore }))
          .describe('Months in which money moved, oldest first; committed less released'),
        steps: z.array(z.object({ date: isoDate, spentOre: ore, boundOre: ore })),
        reconciliation: z
          .object({
            account: Sums,
            byArea: Sums,
            byMonth: Sums,
            byActivity: Sums,
            withoutActivity: Sums,
            isEqual: z.boolean(),
          })
          .describe('The same money added up in four ways'),
      }),
    },
  },
})

const entryQuery = {
  pool: z.string().optional(),
  area: z.string().optional().describe('An area’s number; its sub-areas are included'),
  activity: z.string().optional(),
  from: isoDate.optional(),
  to: isoDate.optional(),
}

const lineQuery = {
  ...entryQuery,
  payee: z.string().trim().max(200).optional().describe('Part of the payee’s name'),
  import: rowId.optional().describe('What came with an import'),
}

const kind = z.enum(ENTRY_KINDS).optional()

export const listEntries = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/entries',
  access: 'plan.read',
  schema: {
    tags: ['money'],
    summary: 'The ledger, oldest first, with running balance',
    params: planParams,
    querystring: asOfQuery.extend({ kind, ...lineQuery, ...pageQuery }),
    response: { 200: page(Entry) },
  },
})

export const exportEntries = exported({
  url: '/api/v1/plans/:plan/entries.:ending',
  tag: 'money',
  summary: 'The same lines as a file for a spreadsheet',
  query: asOfQuery.extend({ kind, ...lineQuery }),
})

export const listExpenses = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/expenses',
  access: 'plan.read',
  schema: {
    tags: ['money'],
    summary: 'The ledger’s expenses',
    params: planParams,
    querystring: asOfQuery.extend({ ...lineQuery, ...pageQuery }),
    response: { 200: page(Entry) },
  },
})

export const listCommitments = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/commitments',
  access: 'plan.read',
  schema: {
    tags: ['money'],
    summary: 'Commitments with what is drawn, released and still open',
    params: planParams,
    querystring: asOfQuery.extend({ ...entryQuery, ...pageQuery }),
    response: { 200: page(Commitment) },
  },
})
