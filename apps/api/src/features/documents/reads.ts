import type { Readable } from 'node:stream'
import type { listDocuments, MadeDocument, ReplyOf } from '@koreplan/contract'
import type { Database, Document } from '@koreplan/db'
import { refuse } from '../../problems/refusal.ts'
import type { FileStore } from '../files/store.ts'
import { documentReply } from './rows.ts'

/** How many of the documents that somebody has had made are listed. */
const MOST = 50

/** Whose documents, of which plan. */
export interface Owner {
  readonly plan: string
  readonly userId: string
}

const ownedBy = ({ plan, userId }: Owner) => ({ userId, plan: { slug: plan } })

/** The own documents, the newest first; what was cancelled is gone. */
export async function documentsOf(
  { prisma }: Database,
  owner: Owner,
): Promise<ReplyOf<typeof listDocuments>> {
  const rows = await prisma.document.findMany({
    where: { ...ownedBy(owner), status: { not: 'cancelled' } },
    orderBy: { id: 'desc' },
    take: MOST,
  })
  return { items: rows.map(documentReply) }
}

/** One of the own documents. Refuses another's as one that is not there. */
export async function documentOfOwner(
  { prisma }: Database,
  owner: Owner,
  id: number,
): Promise<Document> {
  const row = await prisma.document.findFirst({ where: { id, ...ownedBy(owner) } })
  return row ?? refuse('document_not_found', String(id))
}

export const documentOn = async (db: Database, owner: Owner, id: number): Promise<MadeDocument> =>
  documentReply(await documentOfOwner(db, owner, id))

/** The bytes of a document that is ready, with what its reply says of them. */
export async function contentOf(
  db: Database,
  store: FileStore,
  owner: Owner,
  id: number,
): Promise<{ readonly row: Document; readonly content: Readable }> {
  const row = await documentOfOwner(db, owner, id)
  const content = row.storageKey === null ? null : await store.read(row.storageKey)
  return content === null ? refuse('document_not_found', String(id)) : { row, content }
}
