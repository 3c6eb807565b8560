import type { Tx } from '../../writing/write.ts'

/** How long a document that was only looked at is kept. */
const KEPT_FOR = 24 * 60 * 60 * 1000

/** Removes the documents that nobody has entered within a day. */
export async function sweep(tx: Pick<Tx, 'import'>, now: Date): Promise<number> {
  const { count } = await tx.import.deleteMany({
    where: { appliedAt: null, at: { lt: new Date(now.getTime() - KEPT_FOR) } },
  })
  return count
}
