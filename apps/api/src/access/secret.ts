import { randomBytes } from 'node:crypto'
import type { Database } from '@koreplan/db'
import type { Environment } from '../env.ts'

/**
 * What cookies and two-factor secrets are sealed with: SECRET, else one made at random when it is first asked
 * for, and kept in the database for all processes.
 */
export async function secretOf(db: Database, { SECRET }: Environment): Promise<string> {
  if (SECRET !== undefined) return SECRET
  const { rows } = await db.pool.query<{ secret: string }>(
    `UPDATE installation SET secret = coalesce(secret, $1) WHERE id = 1 RETURNING secret`,
    [randomBytes(32).toString('base64url')],
  )
  const [row] = rows
  if (row === undefined) throw new Error('The database has no installation row')
  return row.secret
}
