import { DOCUMENT_STATUSES } from '@koreplan/domain'
import { z } from 'zod'
import { Doc } from './document-model.ts'
import { route } from './route.ts'
import { asOfQuery, instant, isoDate, planParams, rowId } from './shapes.ts'

/** Documents of a plan as of a date: previewed, made in the background, kept for a time with their checksum. */

export const DOCUMENT_KINDS = ['status', 'plan', 'evaluation', 'agenda', 'before-meeting'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

export const DOCUMENT_FORMATS = ['pdf', 'docx', 'xlsx'] as const
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number]

/** How long a document that was made is kept. */
export const DOCUMENTS_KEPT_DAYS = 30

/** What it is of, where its kind does not say that. */
const subject = {
  report: rowId
    .optional()
    .describe('`status`: the number of a status report; default the live figures'),
  meeting: rowId.optional().describe('`agenda`: the meeting; needed, or an item'),
  item: rowId.optional().describe('`agenda`: one item of a meeting’s agenda'),
}

const kind = z.enum(DOCUMENT_KINDS)

export const MadeDocument = z
  .object({
    id: z.int(),
    kind,
    format: z.enum(DOCUMENT_FORMATS),
    title: z.string(),
    fileName: z.string(),
    asOf: isoDate.describe('The day that its figures are true of'),
    status: z.enum(DOCUMENT_STATUSES),
    progress: z.int().min(0).max(100),
    bytes: z.int().nullable(),
    checksum: z.string().nullable().describe('SHA-256 of the bytes, in hexadecimal'),
    askedAt: instant,
    endedAt: instant.nullable(),
  })
  .meta({ id: 'MadeDocument' })
export type MadeDocument = z.output<typeof MadeDocument>

const ROOT = '/api/v1/plans/:plan/documents'
const tags = ['documents']
const one = planParams.extend({ id: rowId })

export const makeDocument = route({
  method: 'POST',
  url: ROOT,
  access: 'plan.read',
  schema: {
    tags,
    summary: 'Have a document made; the same at the same revision of the plan is made once',
    params: planParams,
    body: z
      .strictObject({
        kind,
        format: z.enum(DOCUMENT_FORMATS),
        asOf: isoDate.optional(),
        ...subject,
      })
      .meta({ id: 'DocumentAsked' }),
    response: { 201: MadeDocument },
  },
})

export const listDocuments = route({
  method: 'GET',
  url: ROOT,
  access: 'plan.read',
  schema: {
    tags,
    summary: 'The documents that one has had made, newest first',
    params: planParams,
    response: { 200: z.object({ items: z.array(MadeDocument) }) },
  },
})

export const getDocument = route({
  method: 'GET',
  url: `${ROOT}/:id`,
  access: 'plan.read',
  schema: {
    tags,
    summary: 'How far a document is',
    params: one,
    response: { 200: MadeDocument },
  },
})

export const cancelDocument = route({
  method: 'DELETE',
  url: `${ROOT}/:id`,
  access: 'plan.read',
  schema: {
    tags,
    summary: 'Stop making a document, or throw away what was made',
    params: one,
    response: { 204: z.null() },
  },
})

const file = z.string().meta({ description: 'The file, to be saved', format: 'binary' })

export const getDocumentContent = route({
  method: 'GET',
  url: `${ROOT}/:id/content`,
  access: 'plan.read',
  schema: { tags, summary: 'The document itself', params: one, response: { 200: file } },
})

export const previewDocument = route({
  method: 'GET',
  url: `${ROOT}/preview`,
  access: 'plan.read',
  schema: {
    tags,
    summary: 'What a document would say',
    params: planParams,
    querystring: asOfQuery.extend({ kind, ...subject }),
    response: { 200: Doc },
  },
})

export const getReportFile = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/reports/:kind.:format',
  access: 'plan.read',
  schema: {
    tags,
    summary: 'A document made at once, for programs',
    params: planParams.extend({ kind, format: z.enum(DOCUMENT_FORMATS) }),
    querystring: asOfQuery.extend(subject),
    response: { 200: file },
  },
})
