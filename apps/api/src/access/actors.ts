import type { Database } from '@koreplan/db'
import type { Actor, Grant } from '@koreplan/domain'
import type { FastifyRequest } from 'fastify'
import type { Clock } from '../context.ts'
import type { Revisions } from '../plan-state/revisions.ts'

/** Who a request comes from. */
export interface Actors {
  /** Null: nobody is signed in. Never older than `revisions`, which the request has asked for. */
  of(request: FastifyRequest, revisions: Revisions): Promise<Actor | null>
}

export const SESSION_COOKIE = 'koreplan.session_token'

interface Known {
  readonly actor: Actor
  readonly expiresAt: Date
}

/** How many callers are known at once; beyond it all are asked for anew. */
const MOST_KNOWN = 10_000

export function actorsIn(db: Database, clock: Clock): Actors {
  let known = new Map<string, Known>()
  let revision = -1

  return {
    async of(request, { accounts }) {
      if (accounts !== revision || known.size > MOST_KNOWN) {
        known = new Map()
        revision = accounts
      }
      const token = tokenOf(request.headers.cookie)
      if (token === null) return null
      const found = known.get(token) ?? (await signedIn(db, token))
      if (found === null || found.expiresAt <= clock.now()) return null
      // What was read while the accounts changed is used once and not kept.
      if (accounts === revision) known.set(token, found)
      return found.actor
    },
  }
}

function tokenOf(cookie: string | undefined): string | null {
  for (const part of cookie?.split(';') ?? []) {
    const [name, value = ''] = part.trim().split('=')
    if (name === SESSION_COOKIE) return decodeURIComponent(value).split('.')[0] ?? null
  }
  return null
}

async function signedIn(db: Database, token: string): Promise<Known | null> {
  const session = await db.prisma.session.findUnique({
    where: { token },
    include: { user: true },
  })
  if (session === null || session.user.disabledAt !== null) return null
  const { id, name } = session.user
  return {
    actor: { id, name, grants: await grantsOf(db, id) },
    expiresAt: session.expiresAt,
  }
}

/** The roles of an account. */
export async function grantsOf(db: Database, userId: string): Promise<Grant[]> {
  const rows = await db.prisma.roleGrant.findMany({
    where: { userId },
    include: { plan: { select: { slug: true } }, unit: true },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ role, plan, unit }) => ({ role, plan: plan?.slug ?? null, unit }))
}
