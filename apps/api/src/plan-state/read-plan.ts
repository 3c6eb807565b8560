import type { ParamsOf, QueryOf, ReplyOf, Route } from '@koreplan/contract'
import { dayOfRules, defaultAsOf, type IsoDate } from '@koreplan/domain'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { AppContext } from '../context.ts'
import { refuse } from '../problems/refusal.ts'
import type { PlanState } from './records.ts'
import { repliesOf, type Reply } from './replies.ts'
import { replyOf, send } from './send.ts'
import { shapeOf } from './shape-of.ts'

/** What a read is made from: the plan at one revision, a date, and what was asked. */
export interface Asked<R extends Route> {
  readonly plan: PlanState
  readonly asOf: IsoDate
  /** The day that what may be done is judged by. */
  readonly day: IsoDate
  readonly params: ParamsOf<R>
  readonly query: QueryOf<R>
}

export interface PlanRoute extends Route {
  readonly schema: Route['schema'] & {
    readonly params: z.core.$ZodType<{ plan: string }>
    readonly querystring: z.core.$ZodType<{ asOf?: IsoDate | undefined }>
  }
}

/**
 * Serves a route of the contract from a plan's state by a pure function. What the contract does not name is not sent.
 */
export function readPlan<R extends PlanRoute>(
  app: FastifyInstance,
  context: AppContext,
  route: R,
  answer: (asked: Asked<R>) => ReplyOf<R>,
): void {
  const shape = shapeOf(route)
  servePlan(app, context, route, (asked) => replyOf(z.encode(shape, answer(asked))))
}

/**
 * Serves what is made from a plan's state. A question asked before at the same revision is answered with the same
 * bytes, and with 304 to who has them already.
 */
export function servePlan<R extends PlanRoute>(
  app: FastifyInstance,
  { store, clock }: AppContext,
  route: R,
  make: (asked: Asked<R>, request: FastifyRequest) => Reply | Promise<Reply>,
): void {
  app.route<{ Params: ParamsOf<R>; Querystring: QueryOf<R> }>({
    ...route,
    config: { access: route.access },
    handler: async (request, reply) => {
      const params = request.params as ParamsOf<R> & { plan: string }
      const query = request.query as QueryOf<R> & { asOf?: IsoDate }
      const plan =
        (await store.current(params.plan, request.revisions)) ??
        refuse('plan_not_found', params.plan)
      const asOf = query.asOf ?? defaultAsOf(plan, clock.today(), plan.exampleClock)
      const replies = repliesOf(plan)
      const day = dayOfRules(clock.today(), plan.exampleClock)
      const key = `${day} ${asOf} ${request.url}`
      let made = replies.get(key)
      if (made === undefined) {
        made = await make({ plan, asOf, day, params, query }, request)
        replies.set(key, made)
      }
      return send(request, reply, made)
    },
  })
}
