import { randomUUID } from 'node:crypto'
import { freshDatabase } from '@koreplan/db/testing'
import type { IsoDate, Role } from '@koreplan/domain'
import { loadWorld, type World } from '@koreplan/seeds'
import { makeSignature } from 'better-auth/crypto'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { afterAll } from 'vitest'
import { sessionCookie } from './access/auth.ts'
import { buildApp } from './app.ts'
import type { Clock } from './context.ts'
import { readEnvironment, type Environment } from './env.ts'

type TestDatabase = Awaited<ReturnType<typeof freshDatabase>>
type Headers = Record<string, string>

/** Somebody who is signed in, or nobody. Paths are below the example plan; `/api/…` is taken as it is. */
export interface Caller {
  readonly id: string
  /** What makes a request this caller's. */
  readonly headers: Headers
  get(path: string, headers?: Headers): Promise<LightMyRequestResponse>
  post(path: string, body?: unknown, headers?: Headers): Promise<LightMyRequestResponse>
  /** `version`: what goes as If-Match. */
  patch(path: string, body: unknown, version?: number): Promise<LightMyRequestResponse>
  del(path: string, version?: number): Promise<LightMyRequestResponse>
}

/** The real application on a database of its own, for a test file. */
export interface TestApp {
  readonly app: FastifyInstance
  readonly db: TestDatabase
  /** Nobody. */
  readonly nobody: Caller
  /** Somebody new with a role in the plan; a unit's contact person of the unit named. */
  as(role: Role, unit?: string): Promise<Caller>
  /** GET below the example plan, as a committee member. */
  get(path: string, headers?: Headers): Promise<LightMyRequestResponse>
}

const SLUG = 'erhvervspolitik-2007-2009'
const SECRET = 'what the cookies of the tests are sealed with'

/** The environment of an application in a test: two with it know each other's callers. */
export const testEnvironment = (variables: NodeJS.ProcessEnv = {}): Environment =>
  readEnvironment({ LOG_LEVEL: 'silent', SECRET, ...variables })
export const PLAN = `/api/v1/plans/${SLUG}`

/** A clock that stands at noon of a day. */
export const clockOf = (today: IsoDate): Clock => ({
  today: () => today,
  now: () => new Date(`${today}T12:00:00.000Z`),
})

/** Called at the top of a test file; closed after it. `today` stands for the clock. */
export async function testApp(
  world: World,
  { today = '2026-11-24', variables = {} }: { today?: string; variables?: NodeJS.ProcessEnv } = {},
): Promise<TestApp> {
  const db = await freshDatabase()
  await loadWorld(db, world, { activities: 200 })
  const env = testEnvironment(variables)
  const app = await buildApp({ db, clock: clockOf(today), env })
  afterAll(() => app.close())
  const signIn = (role: Role, unit?: string) => signedIn(db, env, role, unit)
  const member = callerOf(app, await signIn('member'))
  return {
    app,
    db,
    nobody: callerOf(app, { id: '', headers: {} }),
    as: async (role, unit) => callerOf(app, await signIn(role, unit)),
    get: (path, headers) => member.get(path, headers),
  }
}

/** Until somebody's transaction in the database waits for another's lock. */
export async function someoneWaits({ pool }: Pick<TestDatabase, 'pool'>): Promise<void> {
  const sql = `SELECT 1 FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`
  while ((await pool.query(sql)).rowCount === 0) continue
}

function callerOf(app: FastifyInstance, who: Pick<Caller, 'id' | 'headers'>): Caller {
  const send = (
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body: unknown,
    headers: Headers = {},
  ) =>
    app.inject({
      method,
      url: path.startsWith('/api/') ? path : `${PLAN}${path}`,
      headers: { ...who.headers, ...headers },
      ...(body !== undefined && { payload: body as object }),
    })
  const matching = (version?: number): Headers =>
    version === undefined ? {} : { 'if-match': `"v${version}"` }
  return {
    ...who,
    get: (path, headers) => send('GET', path, undefined, headers),
    post: (path, body = {}, headers = {}) => send('POST', path, body, headers),
    patch: (path, body, version) => send('PATCH', path, body, matching(version)),
    del: (path, version) => send('DELETE', path, undefined, matching(version)),
  }
}

async function signedIn(db: TestDatabase, env: Environment, role: Role, unit?: string) {
  const id = randomUUID()
  const plan = await db.prisma.plan.findFirst({ where: { slug: SLUG } })
  const unitId = unit
    ? (await db.prisma.unit.findUniqueOrThrow({ where: { name: unit } })).id
    : null
  await db.prisma.user.create({
    data: {
      id,
      name: `${role} ${id.slice(0, 4)}`,
      email: `${id}@example.test`,
      emailVerified: true,
    },
  })
  if (plan !== null || role === 'administrator')
    await db.prisma.roleGrant.create({
      data: {
        userId: id,
        role,
        unitId,
        planId: role === 'administrator' ? null : (plan?.id ?? null),
      },
    })
  const token = randomUUID()
  await db.prisma.session.create({
    data: { id: randomUUID(), token, userId: id, expiresAt: new Date('2100-01-01T00:00:00Z') },
  })
  const sealed = `${token}.${await makeSignature(token, SECRET)}`
  return { id, headers: { cookie: `${sessionCookie(env)}=${encodeURIComponent(sealed)}` } }
}
