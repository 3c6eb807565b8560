import type { ParamsOf, QueryOf, ReplyOf, Route } from '@koreplan/contract'
import type { Actor } from '@koreplan/domain'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { AppContext } from '../context.ts'
import { refuse } from '../problems/refusal.ts'
import type { PlanState } from './records.ts'
import { replyOf, send } from './send.ts'
import { shapeOf } from './shape-of.ts'

interface FreshRoute extends Route {
  readonly schema: Route['schema'] & { readonly params: z.core.$ZodType<{ plan: string }> }
}

interface AskedFresh<R extends Route> {
  readonly actor: Actor
  /** The plan, to find the activity that is meant. */
  readonly plan: PlanState
  readonly params: ParamsOf<R>
  readonly query: QueryOf<R>
}

/** Serves a route about what is no fact of the plan, so is not held with it: from the database each time. */
export function readFresh<R extends FreshRoute>(
  app: FastifyInstance,
  context: AppContext,
  route: R,
  answer: (context: AppContext, asked: AskedFresh<R>) => Promise<ReplyOf<R>>,
): void {
  const shape = shapeOf(route)
  app.route<{ Params: ParamsOf<R>; Querystring: QueryOf<R> }>({
    ...route,
    config: { access: route.access },
    handler: async (request, reply) => {
      const actor = request.actor ?? refuse('not_signed_in', '')
      const params = request.params as ParamsOf<R> & { plan: string }
      const query = request.query as QueryOf<R>
      const plan =
        (await context.store.current(params.plan, request.revisions)) ??
        refuse('plan_not_found', params.plan)
      const answered = await answer(context, { actor, plan, params, query })
      return send(request, reply, replyOf(z.encode(shape, answered)))
    },
  })
}
