import type { QueryOf, ReplyOf, Route } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { AppContext } from '../context.ts'
import { replyOf, send } from './send.ts'

interface AllRoute extends Route {
  readonly schema: Route['schema'] & {
    readonly querystring: z.core.$ZodType<{ asOf?: IsoDate | undefined }>
  }
}

/** Serves a route of the contract that is about no single plan, from the database. */
export function readAll<R extends AllRoute>(
  app: FastifyInstance,
  context: AppContext,
  route: R,
  answer: (context: AppContext, asOf: IsoDate, query: QueryOf<R>) => Promise<ReplyOf<R>>,
): void {
  const shape: z.core.$ZodType = route.schema.response[200]
  app.route<{ Querystring: QueryOf<R> }>({
    ...route,
    handler: async (request, reply) => {
      const query = request.query as QueryOf<R> & { asOf?: IsoDate }
      const asOf = query.asOf ?? context.clock.today()
      return send(request, reply, replyOf(z.encode(shape, await answer(context, asOf, query))))
    },
  })
}
