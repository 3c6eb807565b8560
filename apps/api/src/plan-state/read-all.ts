import type { QueryOf, ReplyOf, Route } from '@koreplan/contract'
import type { Actor, IsoDate } from '@koreplan/domain'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { AppContext } from '../context.ts'
import { shapeOf } from './shape-of.ts'
import { replyOf, send } from './send.ts'

interface AllRoute extends Route {
  readonly schema: Route['schema'] & {
    readonly querystring: z.core.$ZodType<{ asOf?: IsoDate | undefined }>
  }
}

interface AskedOfAll<R extends Route> {
  readonly actor: Actor | null
  readonly asOf: IsoDate
  readonly query: QueryOf<R>
}

/** Serves a route of the contract that is about no single plan, from the database. */
export function readAll<R extends AllRoute>(
  app: FastifyInstance,
  context: AppContext,
  route: R,
  answer: (context: AppContext, asked: AskedOfAll<R>) => Promise<ReplyOf<R>>,
): void {
  const shape = shapeOf(route)
  app.route<{ Querystring: QueryOf<R> }>({
    ...route,
    config: { access: route.access },
    handler: async (request, reply) => {
      const query = request.query as QueryOf<R> & { asOf?: IsoDate }
      const asked = { actor: request.actor, asOf: query.asOf ?? context.clock.today(), query }
      return send(request, reply, replyOf(z.encode(shape, await answer(context, asked))))
    },
  })
}
