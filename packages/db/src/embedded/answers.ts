import { statSync } from 'node:fs'
import pg from 'pg'
import { EmbeddedServerError } from './failure.ts'

/**
 * What a server says, or its port, that is about to be ready: starting or ending, full, or its port
 * not open (yet).
 */
const NOT_NOW = new Set(['57P03', '53300', 'ECONNREFUSED', 'ECONNRESET'])

/**
 * Whether our server takes connections at the address. Refuses one that is not ours: other data,
 * another password.
 */
export async function answers(url: string, data: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => {}) // the query in flight is refused with it
  try {
    await client.connect()
    const { rows } = await client.query<{ its: string }>(
      `SELECT current_setting('data_directory') AS its`,
    )
    if (statSync(rows[0]?.its ?? '').ino === statSync(data).ino) return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (NOT_NOW.has(code)) return false
    throw new EmbeddedServerError(`The server on ${data} refuses us: ${String(error)}`, {
      cause: error,
    })
  } finally {
    await client.end()
  }
  throw new EmbeddedServerError(
    `The server named in ${data}/postmaster.pid is not the one on these data.`,
  )
}
