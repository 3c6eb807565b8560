import type { Readable } from 'node:stream'
import type { Attachment } from '@koreplan/contract'
import type { Database } from '@koreplan/db'
import { refuse } from '../../problems/refusal.ts'
import type { FileOwner } from './owners.ts'
import { fileReply } from './rows.ts'
import type { FileStore } from './store.ts'

/** Files beside an activity or of an expense, oldest first; of removed ones the trace. */
export async function filesOf({ prisma }: Database, { key }: FileOwner): Promise<Attachment[]> {
  const rows = await prisma.attachment.findMany({
    where: key,
    orderBy: { id: 'asc' },
  })
  return rows.map(fileReply)
}

/** A file with its bytes. Refuses one that stands elsewhere, or is removed. */
export async function contentOf(
  { prisma }: Database,
  store: FileStore,
  { key }: FileOwner,
  id: number,
): Promise<Attachment & { content: Readable }> {
  const row = await prisma.attachment.findFirst({ where: { id, ...key, removedAt: null } })
  if (row === null) return refuse('file_not_found', String(id))
  const content = (await store.read(row.storageKey)) ?? refuse('file_not_found', String(id))
  return { ...fileReply(row), content }
}
