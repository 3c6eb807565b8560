import { isIsoDate, PRECISIONS, SCHEDULE_VALUES } from '@koreplan/domain'
import { z } from 'zod'

/** A calendar date without a time zone, 1900-2199. */
export const isoDate = z
  .string()
  .refine(isIsoDate, { params: { code: 'invalid_date' } })
  .meta({ description: 'A calendar date, YYYY-MM-DD', format: 'date', example: '2008-11-01' })

/** Money in whole øre. */
export const ore = z.int().meta({ description: 'Whole øre' })
/** Time in whole minutes. */
export const minutes = z.int().meta({ description: 'Whole minutes' })
/** 0-100 with at most two decimals; null where nothing can be measured. */
export const percent = z.number().min(0).max(100)
export const instant = z.iso.datetime().describe('An instant, RFC 3339 in UTC')
/** Text of several lines, Markdown where it is shown as such. */
export const prose = z.string().max(20_000)
/** Text of one line that has to be there. */
export const line = z.string().trim().min(1).max(300)
/** Why something is taken back, returned or removed: one paragraph that has to be there. */
export const reason = z.string().trim().min(1).max(1000)
export const version = z
  .int()
  .describe('Changes with each change of it; to be sent as If-Match, `"v<version>"`, with a change')
export const precision = z.enum(PRECISIONS)

export const Source = z
  .object({ heading: z.string(), place: z.string() })
  .meta({ id: 'Source', description: 'Where in the source document the line comes from' })

/** The question every reading of state takes: on which date? */
export const asOfQuery = z.strictObject({
  asOf: isoDate.optional().describe('The date every figure is true of; default the plan’s today'),
})

/** The number of a row in an address. */
export const rowId = z.coerce.number().int().min(1).max(2_147_483_647)

export const planParams = z.object({ plan: z.string().describe('The plan’s slug') })

export const Coverage = z
  .object({ reported: z.int(), measured: z.int(), total: z.int() })
  .meta({ id: 'Coverage', description: 'How many activities a mean stands on' })

export const Counts = z
  .record(z.enum(SCHEDULE_VALUES), z.int())
  .meta({ id: 'Counts', description: 'Activities per schedule value; adds up to their number' })

export const WHY_NULL = ['no_timetable', 'not_reported', 'no_activities'] as const

export const progressFields = {
  progress: percent.nullable(),
  expected: percent.nullable(),
  coverage: Coverage,
  counts: Counts,
  whyNull: z.enum(WHY_NULL).nullable().describe('Why progress is null'),
}

export const MoneyFigures = z
  .object({
    committedOre: ore.describe('Commitments less releases: all that has been promised'),
    openCommittedOre: ore.describe('Promised and neither spent nor released'),
    spentOre: ore,
  })
  .meta({ id: 'MoneyFigures' })

/** A reply of a list that is about no single plan. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.object({
    asOf: isoDate,
    items: z.array(item),
    nextCursor: z.string().nullable(),
    total: z.int().describe('How many there are on all pages'),
  })

/** A reply of a list: one page of it, and where the next begins. */
export const page = <T extends z.ZodType>(item: T) => listOf(item).extend({ revision: z.int() })

export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(500).optional().describe('1-500, default 100'),
  cursor: z.string().optional().describe('`nextCursor` of the page before'),
}
