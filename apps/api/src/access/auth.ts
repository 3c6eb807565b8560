import type { Database } from '@koreplan/db'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import type { Environment } from '../env.ts'
import { demonstration } from './demonstration.ts'
import { secretOf } from './secret.ts'

const DAY = 24 * 60 * 60

/** The library that keeps passwords and sessions. Nothing of it is reachable but what a route calls. */
export type Auth = ReturnType<typeof configured>

/** Made at the first call, since its secret may lie in the database; asked again after a failure. */
export function authIn(db: Database, env: Environment): () => Promise<Auth> {
  let made: Promise<Auth> | null = null
  return () =>
    (made ??= secretOf(db, env)
      .then((secret) => configured(db, env, secret))
      .catch((error: unknown) => {
        made = null
        throw error
      }))
}

/** https://better-auth.com/docs/reference/options */
const configured = (db: Database, env: Environment, secret: string) =>
  betterAuth({
    appName: 'Køreplan',
    secret,
    baseURL: env.BASE_URL ?? `http://${env.HOST}:${env.PORT}`,
    basePath: '/api/v1/session/better-auth',
    database: prismaAdapter(db.prisma, { provider: 'postgresql', transaction: true }),
    session: { expiresIn: env.SESSION_HOURS * 60 * 60, updateAge: DAY },
    advanced: {
      cookiePrefix: 'koreplan',
      useSecureCookies: env.BASE_URL?.startsWith('https:') ?? false,
    },
    // Our own limits count across processes: attempts.ts.
    rateLimit: { enabled: false },
    logger: { disabled: true },
    telemetry: { enabled: false },
    plugins: [demonstration],
  })
