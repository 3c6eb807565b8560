import { createHash } from 'node:crypto'
import type { Database } from '@koreplan/db'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { refuse } from '../problems/refusal.ts'

const MINUTE = 60
const DAY = 24 * 60 * MINUTE

/** How many tries there are in how many seconds; who has used them up waits as long again, once. */
const LIMITS = {
  /** One account's password, from one address. */
  password_here: { points: 5, duration: 5 * MINUTE },
  /** One account's password, from all addresses that never signed in to it. */
  password_elsewhere: { points: 30, duration: 15 * MINUTE },
  /** All passwords, from one address: a whole town hall may share one. */
  password_address: { points: 100, duration: 15 * MINUTE },
  /** One account's one-time codes. */
  code: { points: 5, duration: 5 * MINUTE },
  /** The own password, asked again of who is signed in. */
  own_password: { points: 5, duration: 5 * MINUTE },
  /** Links and set-up codes, from one address. */
  link: { points: 30, duration: 5 * MINUTE },
  /** Calendar addresses that there are not, from one address: those that there are never count. */
  no_calendar: { points: 60, duration: 5 * MINUTE },
  /** One one-time code: good once, for as long as it could be sent again. */
  code_once: { points: 1, duration: 3 * MINUTE },
} as const
type Limit = keyof typeof LIMITS

/** For how long an address is known as one that an account signed in from. */
const KNOWN_FOR = 30 * DAY

/** Tries that are counted before they are made. */
export interface Attempt {
  /** It was right: nothing is held against the next one. */
  succeeded(): Promise<void>
}

/** Counts tries in the database, for all processes. Refuses who tried too often, and tells for how long. */
export interface Attempts {
  /** Each of the limits, by what it counts. */
  begin(counted: Partial<Record<Limit, string>>): Promise<Attempt>
  /** Of a password: who attacks an account from elsewhere does not lock out its owner, who is known here. */
  beginPassword(email: string, address: string): Promise<Attempt>
  /** True the first time. */
  isFirst(limit: 'code_once', key: string): Promise<boolean>
}

/** https://github.com/animir/node-rate-limiter-flexible */
export function attemptsIn({ pool }: Database): Attempts {
  const counter = (keyPrefix: string, points: number, duration: number) =>
    new RateLimiterPostgres({
      storeClient: pool,
      tableName: 'attempt_limit',
      tableCreated: true,
      keyPrefix,
      points,
      duration,
      blockDuration: duration,
    })
  const known = counter('known', 1, KNOWN_FOR)
  const limiters = Object.fromEntries(
    Object.entries(LIMITS).map(([name, { points, duration }]) => [
      name,
      counter(name, points, duration),
    ]),
  ) as Record<Limit, RateLimiterPostgres>

  const begin: Attempts['begin'] = async (counted) => {
    const keys = Object.entries(counted).map(([name, key]) => ({
      limiter: limiters[name as Limit],
      key: hashOf(key),
    }))
    for (const { limiter, key } of keys) await limiter.consume(key).catch(refuseTooMany)
    return {
      succeeded: async () => {
        for (const { limiter, key } of keys)
          // What many share gets back this one try, not all of them.
          if (limiter === limiters.password_address) await limiter.reward(key)
          else await limiter.delete(key)
      },
    }
  }

  return {
    begin,
    async beginPassword(email, address) {
      const here = `${email} ${address}`
      const isKnown = (await known.get(hashOf(here))) !== null
      const attempt = await begin({
        password_address: address,
        password_here: here,
        ...(!isKnown && { password_elsewhere: email }),
      })
      return {
        async succeeded() {
          await attempt.succeeded()
          await known.set(hashOf(here), 1, KNOWN_FOR)
        },
      }
    },
    isFirst: (limit, key) =>
      limiters[limit].consume(hashOf(key)).then(
        () => true,
        (error: unknown) => {
          if (error instanceof RateLimiterRes) return false
          throw error
        },
      ),
  }
}

/** Neither addresses nor accounts stand in the table. */
const hashOf = (key: string): string => createHash('sha256').update(key).digest('base64url')

function refuseTooMany(error: unknown): never {
  if (error instanceof RateLimiterRes)
    return refuse('too_many_attempts', String(Math.max(1, Math.ceil(error.msBeforeNext / 1000))))
  throw error
}
