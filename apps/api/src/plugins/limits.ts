import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'
import type { Environment } from '../env.ts'

/**
 * Milliseconds that everything waits, on average over a second, from which on callers are sent away. A single stretch
 * of work (a plan that is loaded, a machine that is busy elsewhere) is over when it is seen, and whoever comes after
 * it is served: to send them away would cost somebody a text. What waits this long does not catch up by itself.
 */
const STANDING_STILL = 10_000

/** What keeps one caller, or too many, from taking the server down. */
export async function limits(app: FastifyInstance, env: Environment): Promise<void> {
  // https://github.com/fastify/fastify-rate-limit
  await app.register(rateLimit, {
    max: env.RATE_LIMIT_PER_MINUTE,
    timeWindow: '1 minute',
    // Who is refused is told when to come back; the others need no count.
    addHeadersOnExceeding: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
    },
    errorResponseBuilder: (_request, { ttl }) =>
      Object.assign(new Error(String(Math.ceil(ttl / 1000))), { statusCode: 429 }),
  })
  // https://github.com/fastify/under-pressure
  await app.register(underPressure, {
    maxEventLoopDelay: STANDING_STILL,
    retryAfter: 5,
    pressureHandler: (_request, _reply, _type, value) => {
      // Nothing was measured since the last look, as after any stretch of work longer than its interval: no pressure.
      if (value === Infinity) return
      throw Object.assign(new Error('The process stands still'), { statusCode: 503 })
    },
  })
}
