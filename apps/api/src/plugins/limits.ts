import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'
import type { Environment } from '../env.ts'

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
  await app.register(underPressure, { maxEventLoopDelay: 2000, retryAfter: 5 })
}
