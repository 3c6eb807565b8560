import type { Database } from '@koreplan/db'
import type { FastifyRequest } from 'fastify'
import type { Clock } from '../context.ts'
import type { Environment } from '../env.ts'
import type { Caller } from './actors.ts'
import { RENEWED_AFTER, sessionCookie, type Auth } from './auth.ts'
import { cookieOf, unsealed } from './cookie.ts'
import { grantsOf } from './grants.ts'
import { tokenCalls } from './tokens.ts'

/** By what a request says who it comes from. */
interface Credential {
  readonly kind: 'session' | 'token'
  readonly key: string
}

export interface Found {
  readonly caller: Caller
  /** When it is to be looked up again. */
  readonly until: Date
}

export interface Credentials {
  readonly given: (request: FastifyRequest) => Credential | null
  /** Null for one that is unknown, forged, out of date or of a disabled account. */
  readonly lookUp: (credential: Credential) => Promise<Found | null>
}

const HOUR = 60 * 60 * 1000

interface From {
  readonly db: Database
  readonly env: Environment
  readonly clock: Clock
  readonly auth: () => Promise<Auth>
}

/** A session by its cookie, an access token by its Authorization header. */
export function credentialsIn(from: From): Credentials {
  const cookie = sessionCookie(from.env)
  return {
    given({ headers: { authorization, cookie: cookies } }) {
      // Who sends a token means it: a cookie beside it counts for nothing.
      if (authorization !== undefined) {
        const [, token] = /^Bearer +(\S{1,200})$/i.exec(authorization) ?? []
        return token === undefined ? null : { kind: 'token', key: token }
      }
      const key = cookieOf(cookies, cookie)
      return key === null ? null : { kind: 'session', key }
    },
    lookUp: ({ kind, key }) => (kind === 'token' ? byToken(from, key) : bySession(from, key)),
  }
}

async function bySession({ db, env, auth }: From, sealed: string): Promise<Found | null> {
  const { secret } = await auth()
  const token = unsealed(sealed, secret)
  if (token === null) return null
  const session = await db.prisma.session.findUnique({
    where: { token },
    include: { user: true },
  })
  if (session === null || session.user.disabledAt !== null) return null
  const { id, expiresAt, user } = session
  const begun = expiresAt.getTime() - env.SESSION_HOURS * HOUR
  return {
    caller: {
      actor: { id: user.id, name: user.name, grants: await grantsOf(db, user.id) },
      via: { kind: 'session', id, renewFrom: new Date(begun + RENEWED_AFTER * 1000) },
    },
    until: expiresAt,
  }
}

async function byToken({ db, clock, auth }: From, key: string): Promise<Found | null> {
  const { valid, key: token } = await tokenCalls(await auth()).verifyApiKey({ body: { key } })
  if (!valid || token === null) return null
  const user = await db.prisma.user.findUnique({ where: { id: token.referenceId } })
  if (user === null || user.disabledAt !== null) return null
  // Looked up again within the hour, which notes that the token is in use.
  const hence = clock.now().getTime() + HOUR
  const end = token.expiresAt?.getTime() ?? hence
  return {
    caller: {
      actor: { id: user.id, name: user.name, grants: await grantsOf(db, user.id) },
      via: { kind: 'token', id: token.id },
    },
    until: new Date(Math.min(hence, end)),
  }
}
