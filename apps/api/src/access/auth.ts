import type { Database } from '@koreplan/db'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { APIError } from 'better-auth/api'
import { twoFactor } from 'better-auth/plugins'
import type { Environment } from '../env.ts'
import { demonstration } from './demonstration.ts'
import { organisation } from './oidc.ts'
import { secretOf } from './secret.ts'
import { accessTokens } from './tokens.ts'

/** Seconds after which the use of a session prolongs it. */
export const RENEWED_AFTER = 24 * 60 * 60
const PREFIX = 'koreplan'

const isSecure = ({ BASE_URL }: Environment): boolean => BASE_URL?.startsWith('https:') ?? false
const cookieNamed =
  (name: string) =>
  (env: Environment): string =>
    `${isSecure(env) ? '__Secure-' : ''}${PREFIX}.${name}`

/** The cookie of who is signed in. */
export const sessionCookie = cookieNamed('session_token')
/** Of who has given the password and owes the one-time code. */
export const challengeCookie = cookieNamed('two_factor')
/** Of who is under way to the organisation's own sign-in. */
export const oauthStateCookie = cookieNamed('state')

/** Where the library answers itself: the way back from the organisation's sign-in, nothing else. */
export const LIBRARY_PATH = '/api/v1/session/oidc'

/** The library that keeps passwords and sessions. Nothing of it is reachable but what a route calls. */
export type Auth = ReturnType<typeof configured> & { readonly secret: string }

/** Told what the library could not do, in words without secrets. */
type Log = (message: string) => void

/** Made at the first call, since its secret may lie in the database; asked again after a failure. */
export function authIn(db: Database, env: Environment, log: Log): () => Promise<Auth> {
  let made: Promise<Auth> | null = null
  return () =>
    (made ??= secretOf(db, env)
      .then((secret) => Object.assign(configured(db, env, secret, log), { secret }))
      .catch((error: unknown) => {
        made = null
        throw error
      }))
}

/** https://better-auth.com/docs/reference/options */
function configured(db: Database, env: Environment, secret: string, log: Log) {
  const baseURL = env.BASE_URL ?? `http://${env.HOST}:${env.PORT}`
  return betterAuth({
    appName: 'Køreplan',
    secret,
    baseURL,
    basePath: LIBRARY_PATH,
    database: prismaAdapter(db.prisma, { provider: 'postgresql', transaction: true }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 200,
    },
    session: { expiresIn: env.SESSION_HOURS * 60 * 60, updateAge: RENEWED_AFTER },
    account: { encryptOAuthTokens: true, updateAccountOnSignIn: false },
    databaseHooks: { session: { create: { before: ({ userId }) => refuseDisabled(db, userId) } } },
    advanced: {
      cookiePrefix: PREFIX,
      useSecureCookies: isSecure(env),
      ipAddress: { disableIpTracking: true },
    },
    // Our own limits count across processes: attempts.ts.
    rateLimit: { enabled: false },
    logger: { level: 'error', log: (_level, message) => log(message) },
    telemetry: { enabled: false },
    onAPIError: { errorURL: `${baseURL}/sign-in` },
    plugins: [demonstration, twoFactor({ issuer: 'Køreplan' }), accessTokens, organisation(env)],
  })
}

/** Whoever is disabled gets no session, by whatever way. */
async function refuseDisabled(db: Database, id: string): Promise<void> {
  const user = await db.prisma.user.findUnique({ where: { id }, select: { disabledAt: true } })
  if (user?.disabledAt !== null) throw new APIError('UNAUTHORIZED', { code: 'disabled' })
}
