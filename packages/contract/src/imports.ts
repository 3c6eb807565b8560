import {
  DATE_FORMS,
  IMPORT_GAPS,
  NUMBER_FORMS,
  ROW_FAULTS,
  ROW_STATUSES,
  IMPORT_FIELDS,
} from '@koreplan/domain'
import { z } from 'zod'
import { route } from './route.ts'
import { instant, isoDate, ore, planParams, rowId, version } from './shapes.ts'

/** Expenses from a document of an accounting system: read, matched, looked at, then entered together. */

/** 5 MB. */
export const LARGEST_IMPORT = 5 * 1024 * 1024
export const MOST_IMPORT_ROWS = 10_000
export const MOST_IMPORT_COLUMNS = 60
export const IMPORT_ENCODINGS = ['utf-8', 'windows-1252', 'xlsx'] as const

const columnName = z.string().min(1).max(110).nullable()
const columnsOf = <T extends z.ZodType>(of: T) => ({
  date: of,
  amount: of,
  purpose: of,
  commitment: of,
  voucher: of,
  payee: of,
  text: of,
})
const matchingFields = {
  isNegative: z.boolean().describe('Whether an expense is written as a negative amount'),
  numberForm: z.enum(NUMBER_FORMS).nullable().describe('Null: the column does not tell'),
  dateForm: z.enum(DATE_FORMS).nullable().describe('Null: the column does not tell'),
  purpose: z
    .string()
    .max(40)
    .nullable()
    .describe('Number of the activity or area of a row that names none'),
}

export const ImportMatching = z
  .object({ columns: z.object(columnsOf(columnName)), ...matchingFields })
  .meta({ id: 'ImportMatching', description: 'Which column is what, and how it is written' })
export type ImportMatching = z.output<typeof ImportMatching>

export const ImportMatchingChange = z
  .strictObject({
    columns: z.strictObject(columnsOf(columnName.optional())).optional(),
    isNegative: matchingFields.isNegative.optional(),
    numberForm: z.enum(NUMBER_FORMS).optional(),
    dateForm: z.enum(DATE_FORMS).optional(),
    purpose: matchingFields.purpose.optional(),
  })
  .meta({ id: 'ImportMatchingChange' })
export type ImportMatchingChange = z.input<typeof ImportMatchingChange>

const Fault = z.object({
  field: z.enum(IMPORT_FIELDS),
  code: z.enum(ROW_FAULTS),
  found: z.string().nullable().describe('As it stands in the document'),
  line: z.int().nullable().describe('Of voucher_twice: the row that has it first'),
})

export const ImportRow = z
  .object({
    line: z.int().describe('Where it stands in the document, from 1'),
    status: z.enum(ROW_STATUSES),
    date: isoDate.nullable(),
    amountOre: ore.nullable(),
    activity: z.string().nullable(),
    area: z.string().nullable(),
    commitmentId: z.int().nullable(),
    voucher: z.string().nullable(),
    payee: z.string().nullable(),
    text: z.string().nullable(),
    faults: z.array(Fault),
    doubles: z.array(z.int()).describe('Entries that it may repeat: payee, amount, week'),
  })
  .meta({ id: 'ImportRow' })
export type ImportRow = z.output<typeof ImportRow>

const Balance = z.object({ remainingOre: ore, availableOre: ore })

export const Import = z
  .object({
    id: z.int(),
    version,
    pool: z.object({ slug: z.string(), name: z.string() }),
    name: z.string().describe('Of the document'),
    encoding: z.enum(IMPORT_ENCODINGS).describe('How the document was read'),
    author: z.string(),
    at: instant,
    appliedAt: instant.nullable(),
    columns: z.array(
      z.object({ name: z.string(), samples: z.array(z.string()).describe('The first values') }),
    ),
    matching: ImportMatching,
    remembered: z.boolean().describe('Whether the matching is that of a document before it'),
    gaps: z.array(z.enum(IMPORT_GAPS)).describe('What has to be told before rows can be read'),
    rows: z.array(ImportRow).describe('None as long as there are gaps'),
    totals: z.object({
      rows: z.int(),
      new: z.int(),
      already: z.int(),
      takenBack: z.int(),
      faulty: z.int(),
      newOre: ore,
    }),
    on: isoDate.describe('The date that the balances are true of'),
    before: Balance,
    after: Balance.describe('With every new row'),
    open: z
      .array(z.object({ commitmentId: z.int(), openOre: ore }))
      .describe('What is left to draw on the commitments that rows name'),
  })
  .meta({ id: 'Import' })
export type Import = z.output<typeof Import>

const importParams = planParams.extend({ id: rowId })
const lines = z.array(z.int().min(1)).max(MOST_IMPORT_ROWS).default([])

export const startImport = route({
  method: 'POST',
  url: '/api/v1/plans/:plan/pools/:pool/imports',
  access: 'money.edit',
  schema: {
    tags: ['money'],
    summary: `Read a document of expenses: multipart/form-data with one part \`file\`, CSV or xlsx, at most 5 MB and ${MOST_IMPORT_ROWS} rows; nothing is entered`,
    params: planParams.extend({ pool: z.string() }),
    response: { 201: Import },
  },
})

export const getImport = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/imports/:id',
  access: 'money.edit',
  schema: {
    tags: ['money'],
    summary: 'What a document’s rows would become as the ledger stands now; kept for a day',
    params: importParams,
    response: { 200: Import },
  },
})

export const matchImport = route({
  method: 'PATCH',
  url: '/api/v1/plans/:plan/imports/:id',
  access: 'money.edit',
  ifMatch: true,
  schema: {
    tags: ['money'],
    summary:
      'Match its columns otherwise; the form of a column that is matched anew is guessed again',
    params: importParams,
    body: ImportMatchingChange,
    response: { 200: Import },
  },
})

export const applyImport = route({
  method: 'POST',
  url: '/api/v1/plans/:plan/imports/:id/apply',
  access: 'money.edit',
  ifMatch: true,
  schema: {
    tags: ['money'],
    summary:
      'Enter all new rows, or none: refused while a row is faulty that is not left out (409 rows_faulty)',
    params: importParams,
    body: z.strictObject({
      leaveOut: lines.describe('Rows that are not entered'),
      takeIn: lines.describe('Rows that were voided by themselves and are entered again'),
    }),
    response: {
      201: z
        .object({ id: z.int(), entered: z.int(), already: z.int(), leftOut: z.int(), sumOre: ore })
        .meta({ id: 'AppliedImport' }),
    },
  },
})
