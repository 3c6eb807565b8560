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
  const key = await db.prisma.$transaction(async (tx) => {
    // Locked first: what the making of it keeps meanwhile is either seen here, or finds it cancelled.
    const [row] = await tx.$queryRaw<{ key: string | null }[]>`
      SELECT storage_key AS key FROM document WHERE id = ${id} FOR UPDATE`
    const kept = { storageKey: null, bytes: null, checksum: null }
    const data = { status: 'cancelled' as const, ...kept, endedAt: clock.now() }
    await tx.document.update({ where: { id }, data })
    return row?.key ?? null
  })
  if (key !== null) await store.remove(key)
  return null
}
