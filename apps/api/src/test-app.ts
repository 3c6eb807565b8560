import { freshDatabase } from '@koreplan/db/testing'
import { loadWorld, type World } from '@koreplan/seeds'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { afterAll } from 'vitest'
import { buildApp } from './app.ts'
import { readEnvironment } from './env.ts'

type TestDatabase = Awaited<ReturnType<typeof freshDatabase>>

/** The real application on a database of its own, for a test file. */
export interface TestApp {
  readonly app: FastifyInstance
  readonly db: TestDatabase
  /** GET below the example plan. */
  get(path: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>
}

export const PLAN = '/api/v1/plans/erhvervspolitik-2007-2009'

/** Called at the top of a test file; closed after it. `today` stands for the clock. */
export async function testApp(
  world: World,
  { today = '2026-11-24', variables = {} }: { today?: string; variables?: NodeJS.ProcessEnv } = {},
): Promise<TestApp> {
  const db = await freshDatabase()
  await loadWorld(db, world, { activities: 200 })
  const env = readEnvironment({ LOG_LEVEL: 'silent', ...variables })
  const app = await buildApp({ db, clock: { today: () => today }, env })
  afterAll(() => app.close())
  return {
    app,
    db,
    get: (path, headers = {}) => app.inject({ url: `${PLAN}${path}`, headers }),
  }
}
