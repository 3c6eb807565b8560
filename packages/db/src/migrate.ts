import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { readMigrations, type Migration } from './migration-files.ts'

/** What the runner needs of a connection: several statements at once, and one with values. */
export interface MigrationConnection {
  exec(sql: string): Promise<unknown>
  query<Row extends object>(sql: string, values?: unknown[]): Promise<{ rows: Row[] }>
}

/**
 * The key that Prisma's own engine locks with, so that `prisma migrate deploy` and we take turns.
 */
const PRISMA_LOCK = 72_707_369

/** Prisma's own table, column by column. */
const HISTORY_TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id                  VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum            VARCHAR(64) NOT NULL,
  finished_at         TIMESTAMPTZ,
  migration_name      VARCHAR(255) NOT NULL,
  logs                TEXT,
  rolled_back_at      TIMESTAMPTZ,
  started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`

interface Applied {
  readonly migration_name: string
  readonly checksum: string
  readonly finished_at: unknown
}

/**
 * Brings the database at `url` up to the history in `migrations` and answers the names it applied.
 * Several processes may call it at once: one migrates, the others wait for it. A migration is one
 * transaction: it applies whole or leaves nothing. Refuses a database whose history has an edited,
 * an unknown or a failed migration.
 */
export async function migrate(
  url: string,
  migrations: readonly Migration[] = readMigrations(),
): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url, application_name: 'koreplan migrate' })
  client.on('error', () => {}) // the statement in flight is refused with it
  await client.connect()
  try {
    return await applyMigrations(
      { exec: (sql) => client.query(sql), query: (sql, values) => client.query(sql, values) },
      migrations,
    )
  } finally {
    await client.end()
  }
}

/**
 * The same over a connection of its own, which holds the lock until it is closed: also PGlite's,
 * which stands in when a new migration is made.
 */
export async function applyMigrations(
  connection: MigrationConnection,
  migrations: readonly Migration[],
): Promise<readonly string[]> {
  await connection.exec(`SET lock_timeout = '60s'`)
  await connection.query(`SELECT pg_advisory_lock(${PRISMA_LOCK})`)
  await connection.exec(HISTORY_TABLE)
  const { rows: applied } = await connection.query<Applied>(
    `SELECT migration_name, checksum, finished_at FROM _prisma_migrations
      WHERE rolled_back_at IS NULL ORDER BY started_at`,
  )
  for (const row of applied) refuseUnlessOurs(row, migrations)
  const pending = migrations.filter(
    ({ name }) => !applied.some((row) => row.migration_name === name),
  )
  for (const migration of pending) await apply(connection, migration)
  return pending.map(({ name }) => name)
}

function refuseUnlessOurs(applied: Applied, migrations: readonly Migration[]): void {
  const name = applied.migration_name
  const ours = migrations.find((migration) => migration.name === name)
  if (applied.finished_at === null) {
    throw new Error(`migration ${name} failed earlier and must be resolved first`)
  }
  if (ours === undefined) {
    throw new Error(
      `the database has migration ${name}, which this version of the program does not know: ` +
        'it belongs to a newer version',
    )
  }
  if (ours.checksum !== applied.checksum) {
    throw new Error(`migration ${name} was changed after it was applied to this database`)
  }
}

async function apply(connection: MigrationConnection, migration: Migration): Promise<void> {
  await connection.exec('BEGIN')
  try {
    await connection.exec(migration.sql)
    await connection.query(
      `INSERT INTO _prisma_migrations
         (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    )
    await connection.exec('COMMIT')
  } catch (error) {
    // A connection that is gone has rolled back by itself, and its loss is the error to tell.
    await connection.exec('ROLLBACK').catch(() => {})
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`migration ${migration.name} failed and was rolled back: ${reason}`, {
      cause: error,
    })
  }
}
