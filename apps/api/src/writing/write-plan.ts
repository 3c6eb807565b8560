import {
  statusOf,
  type ParamsOf,
  type QueryOf,
  type ReadBodyOf,
  type ReplyOf,
  type Route,
} from '@koreplan/contract'
import { dayOfRules, defaultAsOf, type IsoDate, type Permission } from '@koreplan/domain'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { AppContext } from '../context.ts'
import type { PlanState } from '../plan-state/records.ts'
import { shapeOf } from '../plan-state/shape-of.ts'
import { refuse } from '../problems/refusal.ts'
import { keyOf, once } from './idempotency.ts'
import { versionAsked } from './if-match.ts'
import { write, type PlanDoor } from './write.ts'

export interface PlanWriteRoute extends Route {
  readonly method: 'POST' | 'PATCH' | 'DELETE'
  readonly access: Permission
  readonly schema: Route['schema'] & { readonly params: z.core.$ZodType<{ plan: string }> }
}

/** What a write is made from. */
export interface Writing<R extends Route> extends PlanDoor {
  readonly params: ParamsOf<R>
  readonly query: QueryOf<R>
  readonly body: ReadBodyOf<R>
  /** The plan as it stands before this write, for rules to ask. Nobody changes it meanwhile. */
  readonly state: PlanState
  /** The day it is, for rules to ask: the example data's, while there is some. */
  readonly today: IsoDate
  /** The default date of figures: today within the plan's period. */
  readonly asOf: IsoDate
  /** The version that the caller has seen; 0 where the route asks for none. */
  readonly ifMatch: number
  /** Says where a new thing is: below the plan, `/activities/4.2/updates/17`. */
  made(path: string): void
}

/** What a PATCH or DELETE may answer: what the plan looks like after it. */
type After<R extends Route> = (after: PlanState, asOf: IsoDate) => ReplyOf<R>

/** What a write answers. A POST answers a value, which can be kept for who sends it again. */
type Written<R extends Route> = R['method'] extends 'POST' ? ReplyOf<R> : ReplyOf<R> | After<R>

/** Serves a route of the contract that changes a plan, through the door. */
export function writePlan<R extends PlanWriteRoute>(
  app: FastifyInstance,
  context: AppContext,
  route: R,
  work: (asked: Writing<R>) => Promise<Written<R>>,
): void {
  const shape = shapeOf(route)
  const status = statusOf(route)
  app.route({
    ...route,
    config: { access: route.access },
    handler: async (request, reply) => {
      const actor = request.actor ?? refuse('not_signed_in', '')
      const params = request.params as ParamsOf<R> & { plan: string }
      const ifMatch = route.ifMatch ? versionAsked(request) : 0
      const key = keyOf(request)
      const { made, location } = await write(context, actor, route.access, params.plan, (door) =>
        once(door, key, async () => {
          const written = new Location(params.plan)
          const asked = await askedOf<R>(context, request, params, ifMatch, door, written)
          const answered: ReplyOf<R> | After<R> = await work(asked)
          return { made: answered, location: written.at }
        }),
      )
      if (location !== null) void reply.header('location', location)
      void reply.header('cache-control', 'no-store').code(status)
      if (status === 204) return reply.send()
      const told = isAfter<R>(made) ? await toldAfter(context, params.plan, made) : made
      return reply
        .type('application/json; charset=utf-8')
        .send(JSON.stringify(z.encode(shape, told)))
    },
  })
}

const isAfter = <R extends Route>(made: ReplyOf<R> | After<R>): made is After<R> =>
  typeof made === 'function'

async function toldAfter<R extends Route>(
  context: AppContext,
  slug: string,
  made: After<R>,
): Promise<ReplyOf<R>> {
  const state = await currentOf(context, slug)
  return made(state, defaultAsOf(state, context.clock.today(), state.exampleClock))
}

class Location {
  at: string | null = null
  readonly #plan: string
  constructor(plan: string) {
    this.#plan = plan
  }
  set(path: string): void {
    this.at = `/api/v1/plans/${this.#plan}${path}`
  }
}

async function askedOf<R extends Route>(
  context: AppContext,
  request: FastifyRequest,
  params: ParamsOf<R> & { plan: string },
  ifMatch: number,
  door: PlanDoor,
  written: Location,
): Promise<Writing<R>> {
  const state = await currentOf(context, params.plan)
  return {
    ...door,
    params,
    query: request.query as QueryOf<R>,
    body: request.body as ReadBodyOf<R>,
    state,
    today: dayOfRules(context.clock.today(), state.exampleClock),
    asOf: defaultAsOf(state, context.clock.today(), state.exampleClock),
    ifMatch,
    made: (path) => written.set(path),
  }
}

const currentOf = async ({ store }: AppContext, slug: string): Promise<PlanState> =>
  (await store.current(slug)) ?? refuse('plan_not_found', slug)
