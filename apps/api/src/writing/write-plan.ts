import {
  statusOf,
  type ParamsOf,
  type QueryOf,
  type ReadBodyOf,
  type ReplyOf,
  type Route,
} from '@koreplan/contract'
import { defaultAsOf, type IsoDate, type Permission } from '@koreplan/domain'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { AppContext } from '../context.ts'
import type { PlanState } from '../plan-state/records.ts'
import { shapeOf } from '../plan-state/shape-of.ts'
import { refuse } from '../problems/refusal.ts'
import { keyOf, once, type Answered } from './idempotency.ts'
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
  /** The plan's today: the example data's, while there is some. */
  readonly today: IsoDate
  /** The version that the caller has seen; 0 where the route asks for none. */
  readonly ifMatch: number
  /** Says where a new thing is: below the plan, `/activities/4.2/updates/17`. */
  made(path: string): void
}

/** What a write answers: a value, or, for a change, what the plan looks like after it. */
type Written<R extends Route> = ReplyOf<R> | ((after: PlanState, asOf: IsoDate) => ReplyOf<R>)

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
      const key = route.method === 'POST' ? keyOf(request) : null
      let after: ((state: PlanState, asOf: IsoDate) => ReplyOf<R>) | null = null
      const answered = await write(context, actor, route.access, params.plan, (door) =>
        once(door.tx, actor, key, async () => {
          const written = new Location(params.plan)
          const asked = await askedOf<R>(context, request, params, ifMatch, door, written)
          const made = await work(asked)
          if (typeof made !== 'function')
            return { status, location: written.at, body: JSON.stringify(z.encode(shape, made)) }
          after = made as (state: PlanState, asOf: IsoDate) => ReplyOf<R>
          return { status, location: written.at, body: null }
        }),
      )
      if (after === null) return answer(reply, answered)
      const state = await currentOf(context, params.plan)
      const asOf = defaultAsOf(state, context.clock.today(), state.exampleClock)
      const body = JSON.stringify(z.encode(shape, tell(after, state, asOf)))
      return answer(reply, { ...answered, body })
    },
  })
}

const tell = <T>(after: (state: PlanState, asOf: IsoDate) => T, state: PlanState, asOf: IsoDate) =>
  after(state, asOf)

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
    today: defaultAsOf(state, context.clock.today(), state.exampleClock),
    ifMatch,
    made: (path) => written.set(path),
  }
}

const currentOf = async ({ store }: AppContext, slug: string): Promise<PlanState> =>
  (await store.current(slug)) ?? refuse('plan_not_found', slug)

function answer(reply: FastifyReply, { status, location, body }: Answered): FastifyReply {
  if (location !== null) void reply.header('location', location)
  void reply.header('cache-control', 'no-store').code(status)
  if (status === 204) return reply.send()
  return reply.type('application/json; charset=utf-8').send(body)
}
