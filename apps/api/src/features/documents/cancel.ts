import type { AppContext } from '../../context.ts'
import type { FileStore } from '../files/store.ts'
import { documentOfOwner, type Owner } from './reads.ts'

/** Stops the making of an own document, in whatever process, or throws away what was made. */
export async function cancel(
  { db, clock }: AppContext,
  store: FileStore,
  owner: Owner,
  id: number,
): Promise<null> {
  await documentOfOwner(db, owner, id)
  // Locked as it is read: what the making of it keeps meanwhile is either seen here, or finds it cancelled.
  const [row] = await db.prisma.$queryRaw<{ key: string | null }[]>`
    UPDATE document
    SET status = 'cancelled', storage_key = NULL, bytes = NULL, checksum = NULL, ended_at = ${clock.now()}
    FROM (SELECT id, storage_key FROM document WHERE id = ${id} FOR UPDATE) AS was
    WHERE document.id = was.id
    RETURNING was.storage_key AS key`
  const key = row?.key ?? null
  if (key !== null) await store.remove(key)
  return null
}
