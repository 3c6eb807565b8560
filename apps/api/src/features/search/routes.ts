import { searchPlan } from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { readForActor } from '../../plan-state/read-for-actor.ts'
import { searchIn } from './reads.ts'

/** Finds what words or a number fit. */
export function searchRoutes(app: FastifyInstance, context: AppContext): void {
  readForActor(app, searchPlan, ({ actor, params, query }) =>
    searchIn(context, params.plan, actor, query),
  )
}
