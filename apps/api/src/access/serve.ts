import {
  statusOf,
  type ParamsOf,
  type ReadBodyOf,
  type ReplyOf,
  type Route,
} from '@koreplan/contract'
import type { Actor } from '@koreplan/domain'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { shapeOf } from '../plan-state/shape-of.ts'

/** What is asked of a route about accounts. */
export interface Asked<R extends Route> {
  readonly actor: Actor | null
  readonly params: ParamsOf<R>
  readonly body: ReadBodyOf<R>
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** Serves a route of the contract about accounts and sessions: nobody keeps what it answers. */
export function answer<R extends Route>(
  app: FastifyInstance,
  route: R,
  work: (asked: Asked<R>) => Promise<ReplyOf<R>>,
): void {
  const shape = shapeOf(route)
  const status = statusOf(route)
  app.route({
    ...route,
    config: { access: route.access, bySessionOnly: route.bySessionOnly ?? false },
    handler: async (request, reply) => {
      const params = request.params as ParamsOf<R>
      const body = request.body as ReadBodyOf<R>
      const made = await work({ actor: request.actor, params, body, request, reply })
      void reply.header('cache-control', 'no-store').code(status)
      if (status === 204) return reply.send()
      return reply
        .type('application/json; charset=utf-8')
        .send(JSON.stringify(z.encode(shape, made)))
    },
  })
}
