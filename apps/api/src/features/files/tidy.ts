import { DOCUMENTS_KEPT_DAYS } from '@koreplan/contract'
import type { Database } from '@koreplan/db'
import { sweep } from '../../writing/kept.ts'
import type { FileStore } from './store.ts'

/** A backup of the database may be that much older than the files, and a file under way that much older than its row. */
const KEPT_FOR = 7 * 24 * 60 * 60 * 1000

/**
 * Sweeps what was kept for the way back from the history, and is no longer; and documents that are kept no longer. Removes the bytes that nothing names then
 * and that have lain for a week: of a removed file, or of a request that was broken off. None where no file was ever
 * named: such a database is not the one that these files belong to. Gives how many.
 */
export async function tidy(
  { pool }: Pick<Database, 'pool'>,
  store: FileStore,
  now: Date,
): Promise<number> {
  await sweep({ pool }, now)
  // A document is made again when it is wanted again.
  const gone = await pool.query<{ key: string | null }>(
    'DELETE FROM document WHERE asked_at < $1 RETURNING storage_key AS key',
    [new Date(now.getTime() - DOCUMENTS_KEPT_DAYS * 24 * 60 * 60 * 1000)],
  )
  for (const { key } of gone.rows) if (key !== null) await store.remove(key)
  const { rows } = await pool.query<{ key: string; named: boolean }>(
    `SELECT storage_key AS key, removed_at IS NULL OR EXISTS (
       SELECT FROM kept_content k WHERE k.attachment_id = a.id) AS named
     FROM attachment a
     UNION ALL SELECT storage_key, true FROM document WHERE storage_key IS NOT NULL`,
  )
  if (rows.length === 0) return 0
  const named = new Set(rows.filter((row) => row.named).map(({ key }) => key))
  const kept = await store.keptBefore(new Date(now.getTime() - KEPT_FOR))
  const unnamed = kept.filter((key) => !named.has(key))
  for (const key of unnamed) await store.remove(key)
  return unnamed.length
}
