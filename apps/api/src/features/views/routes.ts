import { addView, editView, listViews, removeView } from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { readForActor } from '../../plan-state/read-for-actor.ts'
import { writePlan } from '../../writing/write-plan.ts'
import { viewsFor } from './reads.ts'
import { changeView, forgetView, makeView } from './writes.ts'

/** Lists as people want to see them again. */
export function viewRoutes(app: FastifyInstance, context: AppContext): void {
  readForActor(app, listViews, ({ actor, params, query }) =>
    viewsFor(context.db, actor, params.plan, query),
  )
  writePlan(app, context, addView, makeView)
  writePlan(app, context, editView, changeView)
  writePlan(app, context, removeView, forgetView)
}
