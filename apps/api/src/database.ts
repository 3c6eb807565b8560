import { holdInstance, openDatabase, migrate, type Database } from '@koreplan/db'
import { startEmbedded } from '@koreplan/db/embedded'
import type { Environment } from './env.ts'

/** The database as the API runs on it, and how to let go of it in order. */
export interface RunningDatabase {
  readonly db: Database
  close(): Promise<void>
}

/**
 * Opens and migrates the database: the server at DATABASE_URL, else PostgreSQL of our own in the data
 * directory, which only one process at a time may use. `onLost` is called when that PostgreSQL dies.
 * `fresh` deletes what is there.
 */
export async function runDatabase(
  env: Environment,
  { fresh, onLost }: { fresh: boolean; onLost: (error: Error) => void },
): Promise<RunningDatabase> {
  if (env.DATABASE_URL !== undefined) {
    const db = await readyDatabase(env.DATABASE_URL, fresh)
    return { db, close: () => db.close() }
  }
  const server = await startEmbedded({ directory: env.DATA_DIRECTORY })
  const instance = await holdInstance(server.url)
  if (instance === null)
    throw new Error(
      `The data directory "${env.DATA_DIRECTORY}" is in use by another process. ` +
        'Stop that one first, or set DATA_DIRECTORY (and PORT) to start a second.',
    )
  instance.onLost((cause) =>
    onLost(
      new Error(
        'PostgreSQL has ended, so this process ends too. What was acknowledged is kept: start again.',
        { cause },
      ),
    ),
  )
  const db = await readyDatabase(server.url, fresh)
  return {
    db,
    close: async () => {
      await db.close()
      // The lock goes last: who waits for it must not get a server that is about to end.
      await server.stop()
      await instance.release()
    },
  }
}

async function readyDatabase(url: string, fresh: boolean): Promise<Database> {
  const db = openDatabase(url)
  if (fresh) await db.pool.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  await migrate(url)
  return db
}
