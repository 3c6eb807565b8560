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
  const { storageKey } = await documentOfOwner(db, owner, id)
  await db.prisma.document.update({
    where: { id },
    data: {
      status: 'cancelled',
      storageKey: null,
      bytes: null,
      checksum: null,
      endedAt: clock.now(),
    },
  })
  if (storageKey !== null) await store.remove(storageKey)
  return null
}
