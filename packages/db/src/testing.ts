import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { openDatabase, type Database } from './client.ts'
import { databaseUrl, onServer } from './testing/sql.ts'

export { until } from './testing/until.ts'

export interface FreshDatabase extends Database {
  readonly url: string
}

let made = 0

/**
 * A migrated database of its own, on the server of testing/global-setup.ts. Called at the top of a
 * test file, it is dropped after that file.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { url: serverUrl, template } = inject('koreplanTestServer')
  const name = `${template}_${process.pid}_${++made}`
  await onServer(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`)
  const url = databaseUrl(serverUrl, name)
  const database = openDatabase(url, { poolSize: 5 })
  afterAll(async () => {
    await database.close()
    await onServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`)
  })
  return { ...database, url }
}

/** The newest PostgreSQL that Debian has installed (the folder of its programs), or null. */
export function debianPostgres(root = '/usr/lib/postgresql'): string | null {
  if (!existsSync(root)) return null
  const [newest] = readdirSync(root)
    .filter((version) => existsSync(join(root, version, 'bin', 'postgres')))
    .toSorted((one, other) => Number(other) - Number(one))
  return newest === undefined ? null : join(root, newest, 'bin')
}
