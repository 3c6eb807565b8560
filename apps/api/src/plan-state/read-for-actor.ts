import type { ParamsOf, QueryOf, ReplyOf, Route } from '@koreplan/contract'
import type { Actor } from '@koreplan/domain'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { refuse } from '../problems/refusal.ts'
import { replyOf, send } from './send.ts'
import { shapeOf } from './shape-of.ts'

interface AskedBy<R extends Route> {
  readonly actor: Actor
  readonly params: ParamsOf<R>
  readonly query: QueryOf<R>
}

/** Serves a route of the contract whose reply depends on who asks, from the database. */
export function readForActor<R extends Route>(
  app: FastifyInstance,
  route: R,
  answer: (asked: AskedBy<R>) => Promise<ReplyOf<R>>,
): void {
  const shape = shapeOf(route)
  app.route<{ Params: ParamsOf<R>; Querystring: QueryOf<R> }>({
    ...route,
    config: { access: route.access },
    handler: async (request, reply) => {
      const actor = request.actor ?? refuse('not_signed_in', '')
      const params = request.params as ParamsOf<R>
      const query = request.query as QueryOf<R>
      return send(request, reply, replyOf(z.encode(shape, await answer({ actor, params, query }))))
    },
  })
}
