import { randomBytes } from 'node:crypto'
import type { TestProject } from 'vitest/node'
import { migrate } from '../migrate.ts'
import { databaseUrl, onServer } from './sql.ts'
import { startTestServer } from './test-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    koreplanTestServer: {
      readonly url: string
      /**
       * A migrated database to copy; also what the names of all of this run's databases begin with.
       */
      readonly template: string
    }
  }
}

/**
 * One server for the whole test run, with a migrated template; everything is dropped at the end.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer()
  const template = `koreplan_test_${randomBytes(4).toString('hex')}`
  await onServer(server.url, `CREATE DATABASE ${template}`)
  await migrate(databaseUrl(server.url, template))
  // A copy can only be made of a database that nobody is connected to.
  await onServer(server.url, `ALTER DATABASE ${template} ALLOW_CONNECTIONS false`)
  project.provide('koreplanTestServer', { url: server.url, template })

  return async () => {
    const left = await onServer<{ datname: string }>(
      server.url,
      `SELECT datname FROM pg_database WHERE starts_with(datname, '${template}')`,
    )
    for (const { datname } of left) {
      await onServer(server.url, `DROP DATABASE ${datname} WITH (FORCE)`)
    }
    await server.stop()
  }
}
