import {
  cancelDocument,
  getDocument,
  getDocumentContent,
  getReportFile,
  listDocuments,
  makeDocument,
  previewDocument,
  type DocumentFormat,
  type ParamsOf,
} from '@koreplan/contract'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { answer } from '../../access/serve.ts'
import { signedIn } from '../../access/signed-in.ts'
import type { AppContext } from '../../context.ts'
import { readPlan, servePlan } from '../../plan-state/read-plan.ts'
import { replyOf } from '../../plan-state/send.ts'
import { queues } from '../../writing/queue.ts'
import { attachmentNamed, cleanName } from '../files/name.ts'
import { storeIn } from '../files/store.ts'
import { ask } from './ask.ts'
import { cancel } from './cancel.ts'
import { documentOf, fileNameOf, type AskedFor } from './document-of.ts'
import { documentJobs } from './jobs.ts'
import { contentOf, documentOn, documentsOf } from './reads.ts'
import { renderApart } from './render-apart.ts'

const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<DocumentFormat, string>

/** How many of those that somebody waits for are set at once. */
const AT_ONCE = 2

/** Documents: previewed, made in the background, kept for a time (docs/decisions/0022). */
export function documentRoutes(app: FastifyInstance, context: AppContext): void {
  const { db, env } = context
  const store = storeIn(db, env)
  const jobs = documentJobs(app, context, store)

  readPlan(app, context, previewDocument, ({ plan, asOf, query }) =>
    documentOf(plan, asOf, query as AskedFor),
  )
  answer(app, makeDocument, (asked) => ask(context, jobs, asked))
  answer(app, listDocuments, ({ params: { plan }, request }) =>
    documentsOf(db, { plan, userId: signedIn(request).id }),
  )
  answer(app, getDocument, ({ params: { plan, id }, request }) =>
    documentOn(db, { plan, userId: signedIn(request).id }, id),
  )
  answer(app, cancelDocument, ({ params: { plan, id }, request }) =>
    cancel(context, store, { plan, userId: signedIn(request).id }, id),
  )
  app.route<{ Params: ParamsOf<typeof getDocumentContent> }>({
    ...getDocumentContent,
    config: { access: getDocumentContent.access },
    handler: async (request, reply) => {
      const { plan, id } = request.params
      const owner = { plan, userId: signedIn(request).id }
      const { row, content } = await contentOf(db, store, owner, id)
      return saved(reply, row.format as DocumentFormat, row.fileName)
        .headers({ 'content-length': row.bytes ?? 0, etag: `"${row.checksum ?? ''}"` })
        .send(content)
    },
  })
  const inTurn = queues(AT_ONCE)
  servePlan(app, context, getReportFile, async ({ plan, asOf, params, query }, request) => {
    const { signal } = request
    const doc = documentOf(plan, asOf, { kind: params.kind, ...(query as Omit<AskedFor, 'kind'>) })
    const { format } = params
    // Each in their turn: nobody's many keep the others waiting.
    const content = await inTurn(signedIn(request).id, () => renderApart(doc, format, signal))
    const disposition = attachmentNamed(fileNameOf(doc, format))
    return { ...replyOf(content, TYPES[format]), disposition }
  })
}

/** A reply that is to be saved and never shown in place. */
const saved = (reply: FastifyReply, format: DocumentFormat, name: string): FastifyReply =>
  reply.headers({
    'content-type': TYPES[format],
    'content-disposition': attachmentNamed(cleanName(name)),
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  })
