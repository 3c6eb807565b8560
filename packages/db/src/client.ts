import pg from 'pg'
import { PrismaClient } from '../generated/client.ts'
import { columnTypes } from './column-types.ts'
import { OneAtATime } from './one-at-a-time.ts'

export interface Database {
  /** For SQL of our own; see column-types.ts for what its columns come out as. */
  readonly pool: pg.Pool
  /** Over the same pool. */
  readonly prisma: PrismaClient
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** Most connections at once; 10 when not given. */
  readonly poolSize?: number
  /**
   * Told when an idle connection breaks. The pool replaces it: the next query finds out whether the
   * server is there.
   */
  readonly onConnectionLost?: (error: Error) => void
}

/** Opens nothing yet: the first query connects. */
export function openDatabase(url: string, options: DatabaseOptions = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'koreplan',
    max: options.poolSize ?? 10,
    types: columnTypes,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
    // Prisma's adapter writes and reads instants without their zone: it takes for granted that the
    // session's is UTC.
    // oxlint-disable-next-line typescript/no-misused-promises -- the pool awaits it
    onConnect: (client) => client.query(`SET TimeZone = 'UTC'`),
  })
  // Without a listener a broken idle connection would end the process.
  pool.on('error', (error) => options.onConnectionLost?.(error))
  const prisma = new PrismaClient({
    adapter: new OneAtATime(pool),
    transactionOptions: { maxWait: 10_000, timeout: 30_000 },
  })
  return {
    pool,
    prisma,
    async close() {
      await prisma.$disconnect()
      if (!pool.ending) await pool.end()
    },
  }
}
