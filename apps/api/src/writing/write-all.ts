import {
  statusOf,
  type ParamsOf,
  type ReadBodyOf,
  type ReplyOf,
  type Route,
} from '@koreplan/contract'
import type { Permission } from '@koreplan/domain'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { AppContext } from '../context.ts'
import { shapeOf } from '../plan-state/shape-of.ts'
import { refuse } from '../problems/refusal.ts'
import { keyOf, once } from './idempotency.ts'
import { versionAsked } from './if-match.ts'
import { writeInstallation, type Door, type Tx } from './write.ts'

interface AllRoute extends Route {
  readonly method: 'POST' | 'PATCH'
  readonly access: Permission
}

/** What a change of something that all plans show is made from. */
export interface WritingAll<R extends Route> extends Door {
  readonly params: ParamsOf<R>
  readonly body: ReadBodyOf<R>
  /** The version that the caller has seen; 0 where the route asks for none. */
  readonly ifMatch: number
}

/** Serves a route of the contract that changes what belongs to no single plan and is shown by all. */
export function writeAll<R extends AllRoute>(
  app: FastifyInstance,
  context: AppContext,
  route: R,
  work: (asked: WritingAll<R>) => Promise<ReplyOf<R> & { readonly id: number }>,
): void {
  const shape = shapeOf(route)
  const status = statusOf(route)
  app.route({
    ...route,
    config: { access: route.access },
    handler: async (request, reply) => {
      const actor = request.actor ?? refuse('not_signed_in', '')
      const ifMatch = route.ifMatch ? versionAsked(request) : 0
      const key = keyOf(request)
      const params = request.params as ParamsOf<R>
      const body = request.body as ReadBodyOf<R>
      const made = await writeInstallation(
        context,
        actor,
        route.access,
        (door) => once(door, key, () => work({ ...door, params, body, ifMatch })),
        lockPlans,
      )
      if (status === 201) void reply.header('location', `${route.url}/${made.id}`)
      void reply.header('cache-control', 'no-store').code(status)
      return reply
        .type('application/json; charset=utf-8')
        .send(JSON.stringify(z.encode(shape, made)))
    },
  })
}

/**
 * Every plan is locked before the installation and before any row that plans refer to, as those do who write to one
 * plan and those who make another from it: else each would wait for the other.
 */
const lockPlans = (tx: Tx): Promise<unknown> =>
  tx.$queryRaw`SELECT id FROM plan ORDER BY id FOR NO KEY UPDATE`
