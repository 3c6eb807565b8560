import type { Actor } from '@koreplan/domain'
import type { FastifyRequest } from 'fastify'
import type { Clock } from '../context.ts'
import type { Revisions } from '../plan-state/revisions.ts'
import type { Credentials, Found } from './credentials.ts'

/** Somebody who is let in, and by what. */
export interface Caller {
  readonly actor: Actor
  readonly via:
    | {
        readonly kind: 'session'
        readonly id: string
        /** From when on it is prolonged by being used. */
        readonly renewFrom: Date
      }
    | { readonly kind: 'token'; readonly id: string }
}

/** Who a request comes from. */
export interface Actors {
  /** Null: nobody is signed in. Never older than `revisions`, which the request has asked for. */
  of(request: FastifyRequest, revisions: Revisions): Promise<Actor | null>
  /** The same, and by what. */
  callerOf(request: FastifyRequest, revisions: Revisions): Promise<Caller | null>
  /** Looks the caller of a request up anew at the next one. */
  forget(request: FastifyRequest): void
}

/** How many callers are known at once; beyond it all are asked for anew. */
const MOST_KNOWN = 10_000

/** Keeps who is known by which credential for as long as nobody has lost a right. */
export function actorsIn({ given, lookUp }: Credentials, clock: Clock): Actors {
  let known = new Map<string, Found>()
  let revision = -1

  const callerOf: Actors['callerOf'] = async (request, { accounts }) => {
    if (accounts !== revision || known.size > MOST_KNOWN) {
      known = new Map()
      revision = accounts
    }
    const credential = given(request)
    if (credential === null) return null
    const { key } = credential
    const kept = known.get(key)
    const now = clock.now()
    const found = kept !== undefined && now < kept.until ? kept : await lookUp(credential)
    if (found === null || found.until <= now) return null
    // What was read while the accounts changed is used once and not kept.
    if (accounts === revision) known.set(key, found)
    return found.caller
  }

  return {
    callerOf,
    of: async (request, revisions) => (await callerOf(request, revisions))?.actor ?? null,
    forget(request) {
      const credential = given(request)
      if (credential !== null) known.delete(credential.key)
    },
  }
}
