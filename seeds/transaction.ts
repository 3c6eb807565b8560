import type { Database } from '@koreplan/db'
import type { PoolClient } from 'pg'

export type Client = PoolClient

/** A world is loaded whole or not at all. */
export async function inTransaction(
  db: Database,
  work: (client: Client) => Promise<void>,
): Promise<void> {
  const client = await db.pool.connect()
  try {
    await client.query('BEGIN')
    await work(client)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  } finally {
    client.release()
  }
}
