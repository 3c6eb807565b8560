import type { Actor } from '@koreplan/domain'
import type { FastifyRequest } from 'fastify'
import { refuse, refuseField } from '../problems/refusal.ts'
import { sealerOf, type Sealer } from './sealing.ts'
import type { Tx } from './write.ts'

/** A POST's Idempotency-Key and what it stands for. */
export interface Key {
  readonly sealer: Sealer
  readonly fingerprint: string
}

/** So long that nobody guesses it: what is kept of a reply is as safe as its key. */
const KEY = /^[\x21-\x7e]{16,200}$/
const KEPT_FOR = 24 * 60 * 60 * 1000

/**
 * The key of a POST and what it stands for; null without one. Refuses a key that is none. `more`: what was asked for
 * beside a body of JSON.
 */
export function keyOf({ method, url, headers, body }: FastifyRequest, more = ''): Key | null {
  const key = headers['idempotency-key']
  if (method !== 'POST' || key === undefined) return null
  if (typeof key !== 'string' || !KEY.test(key))
    return refuseField('Idempotency-Key', 'invalid_value')
  const sealer = sealerOf(key)
  const asked = `${url}\n${JSON.stringify(body ?? null)}\n${more}`
  return { sealer, fingerprint: sealer.fingerprintOf(asked) }
}

/**
 * Does the work once for each key of an actor: the same key with the same request gives what the first gave, which is
 * JSON, and writes nothing. Refuses a key that was used for something else. What is refused leaves no key behind.
 */
export async function once<T>(
  { tx, actor, now }: { readonly tx: Tx; readonly actor: Actor; readonly now: Date },
  key: Key | null,
  work: () => Promise<T>,
): Promise<T> {
  if (key === null) return work()
  const { sealer, fingerprint } = key
  await tx.idempotentReply.deleteMany({ where: { at: { lt: new Date(now.getTime() - KEPT_FOR) } } })
  // Waits for a request with the same key that is still under way.
  const fresh = await tx.$executeRaw`
    INSERT INTO idempotent_reply (user_id, key, fingerprint, at)
    VALUES (${actor.id}, ${sealer.name}, ${fingerprint}, ${now}) ON CONFLICT DO NOTHING`
  const where = { userId_key: { userId: actor.id, key: sealer.name } }
  if (fresh === 0) {
    const before = await tx.idempotentReply.findUniqueOrThrow({ where })
    if (before.fingerprint !== fingerprint) return refuse('key_used_otherwise', '')
    return JSON.parse(sealer.opened(before.sealed ?? '')) as T
  }
  const made = await work()
  await tx.idempotentReply.update({ where, data: { sealed: sealer.sealed(JSON.stringify(made)) } })
  return made
}
