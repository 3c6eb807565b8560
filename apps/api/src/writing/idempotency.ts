import { createHash } from 'node:crypto'
import type { Actor } from '@koreplan/domain'
import type { FastifyRequest } from 'fastify'
import { refuse, refuseField } from '../problems/refusal.ts'
import type { Tx } from './write.ts'

/** What was answered, so that it can be answered again. */
export interface Answered {
  readonly status: number
  readonly location: string | null
  /** As it is sent; null for none. */
  readonly body: string | null
}

const KEY = /^[\x21-\x7e]{1,200}$/

/** The key of a request and what it stands for; null without one. Refuses a key that is none. */
export function keyOf(request: FastifyRequest): { key: string; fingerprint: string } | null {
  const key = request.headers['idempotency-key']
  if (key === undefined) return null
  if (typeof key !== 'string' || !KEY.test(key))
    return refuseField('Idempotency-Key', 'invalid_value')
  const what = `${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`
  return { key, fingerprint: createHash('sha256').update(what).digest('base64url') }
}

/**
 * Does the work once for each key of an actor: the same key with the same request answers as the first time and
 * writes nothing. Refuses a key that was used for something else. What is refused leaves no key behind.
 */
export async function once(
  tx: Tx,
  actor: Actor,
  key: ReturnType<typeof keyOf>,
  work: () => Promise<Answered>,
): Promise<Answered> {
  if (key === null) return work()
  const where = { userId_key: { userId: actor.id, key: key.key } }
  // Waits for a request with the same key that is still under way.
  const fresh = await tx.$executeRaw`
    INSERT INTO idempotent_reply (user_id, key, fingerprint)
    VALUES (${actor.id}, ${key.key}, ${key.fingerprint}) ON CONFLICT DO NOTHING`
  if (fresh === 0) {
    const { fingerprint, status, location, body } = await tx.idempotentReply.findUniqueOrThrow({
      where,
    })
    if (fingerprint !== key.fingerprint) return refuse('key_used_otherwise', key.key)
    return { status: status ?? 200, location, body }
  }
  const made = await work()
  await tx.idempotentReply.update({
    where,
    data: { ...made },
  })
  return made
}
