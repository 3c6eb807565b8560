import { z } from 'zod'
import { activityParams } from './activities.ts'
import { belowActivity, WithReason } from './reports.ts'
import { route } from './route.ts'
import { instant, planParams, rowId, version } from './shapes.ts'

const ALL = '/api/v1/plans/:plan/activities/:number/files'

/** 20 MB. */
export const LARGEST_FILE = 20 * 1024 * 1024
/** What a file may be, as its content says: endings of names. */
export const FILE_KINDS = [
  'pdf',
  'docx',
  'doc',
  'xlsx',
  'xls',
  'png',
  'jpg',
  'gif',
  'webp',
  'txt',
  'csv',
] as const
export type FileKind = (typeof FILE_KINDS)[number]

export const Attachment = z
  .object({
    id: z.int(),
    version,
    name: z.string(),
    mediaType: z.string().describe('As its content says'),
    bytes: z.int(),
    sha256: z.string(),
    author: z.string(),
    authorId: z.string().nullable(),
    addedAt: instant,
    removedAt: instant.nullable(),
    removedBy: z.string().nullable(),
    removeReason: z.string().nullable(),
  })
  .meta({ id: 'Attachment' })
export type Attachment = z.output<typeof Attachment>

export const listFiles = route({
  method: 'GET',
  url: ALL,
  access: 'plan.read',
  schema: {
    tags: ['files'],
    summary: 'Files beside an activity, oldest first; of removed ones the trace',
    params: activityParams,
    response: { 200: z.object({ items: z.array(Attachment) }) },
  },
})

export const addFile = route({
  method: 'POST',
  url: ALL,
  access: 'file.add',
  schema: {
    tags: ['files'],
    summary: `Put a file beside an activity: multipart/form-data with one part \`file\`, at most 20 MB, of ${FILE_KINDS.join(', ')}`,
    params: activityParams,
    response: { 201: Attachment },
  },
})

export const getFile = route({
  method: 'GET',
  url: `${ALL}/:id/content`,
  access: 'plan.read',
  schema: {
    tags: ['files'],
    summary: 'The file itself, always to be saved and never to be shown in place',
    params: belowActivity,
    response: { 200: z.string().meta({ description: 'The bytes', format: 'binary' }) },
  },
})

export const removeFile = route({
  method: 'POST',
  url: `${ALL}/:id/remove`,
  access: 'file.remove',
  schema: {
    tags: ['files'],
    summary: 'Remove a file with a reason: its bytes go, a trace stays',
    params: belowActivity,
    body: WithReason,
    response: { 200: Attachment },
  },
})

const VOUCHERS = '/api/v1/plans/:plan/entries/:entry/files'
const ofEntry = planParams.extend({ entry: rowId.describe('A line of the ledger') })

export const listVouchers = route({
  method: 'GET',
  url: VOUCHERS,
  access: 'plan.read',
  schema: {
    tags: ['files'],
    summary: 'Vouchers of an expense, oldest first; of removed ones the trace',
    params: ofEntry,
    response: { 200: z.object({ items: z.array(Attachment) }) },
  },
})

export const addVoucher = route({
  method: 'POST',
  url: VOUCHERS,
  access: 'money.edit',
  schema: {
    tags: ['files'],
    summary: `Put a voucher to an expense, in a closed month too: sent as a file beside an activity is (${FILE_KINDS.join(', ')}, at most 20 MB)`,
    params: ofEntry,
    response: { 201: Attachment },
  },
})

export const getVoucher = route({
  method: 'GET',
  url: `${VOUCHERS}/:id/content`,
  access: 'plan.read',
  schema: {
    tags: ['files'],
    summary: 'The voucher itself, always to be saved and never to be shown in place',
    params: ofEntry.extend({ id: rowId }),
    response: { 200: z.string().meta({ description: 'The bytes', format: 'binary' }) },
  },
})

export const removeVoucher = route({
  method: 'POST',
  url: `${VOUCHERS}/:id/remove`,
  access: 'money.edit',
  schema: {
    tags: ['files'],
    summary: 'Remove a voucher with a reason, as a file beside an activity is',
    params: ofEntry.extend({ id: rowId }),
    body: WithReason,
    response: { 200: Attachment },
  },
})
