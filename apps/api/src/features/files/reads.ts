import type { Readable } from 'node:stream'
import type { Attachment } from '@koreplan/contract'
import type { Database } from '@koreplan/db'
import type { ActivityRecord } from '../../plan-state/records.ts'
import { refuse } from '../../problems/refusal.ts'
import { fileReply } from './rows.ts'
import type { FileStore } from './store.ts'

/** Files beside an activity, oldest first; of removed ones the trace. */
export async function filesOf(
  { prisma }: Database,
  { id: activityId }: ActivityRecord,
): Promise<Attachment[]> {
  const rows = await prisma.attachment.findMany({
    where: { activityId },
    orderBy: { id: 'asc' },
  })
  return rows.map(fileReply)
}

/** A file with its bytes. Refuses one that is another activity's, or removed. */
export async function contentOf(
  { prisma }: Database,
  store: FileStore,
  { id: activityId }: ActivityRecord,
  id: number,
): Promise<Attachment & { content: Readable }> {
  const row = await prisma.attachment.findFirst({ where: { id, activityId, removedAt: null } })
  if (row === null) return refuse('file_not_found', String(id))
  const content = (await store.read(row.storageKey)) ?? refuse('file_not_found', String(id))
  return { ...fileReply(row), content }
}
