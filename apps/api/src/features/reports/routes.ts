import {
  addUpdate,
  approveUpdate,
  listPlanUpdates,
  returnUpdate,
  voidUpdate,
} from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { readPlan } from '../../plan-state/read-plan.ts'
import { writePlan } from '../../writing/write-plan.ts'
import { approve, sendBack, voidOne } from './decisions.ts'
import { planUpdatesOn } from './inbox.ts'
import { makeUpdate } from './updates.ts'

/** What is reported on an activity. */
export function reportRoutes(app: FastifyInstance, context: AppContext): void {
  writePlan(app, context, addUpdate, makeUpdate)
  writePlan(app, context, approveUpdate, approve)
  writePlan(app, context, returnUpdate, sendBack)
  writePlan(app, context, voidUpdate, voidOne)
  readPlan(app, context, listPlanUpdates, ({ plan, asOf, query }) =>
    planUpdatesOn(plan, asOf, query),
  )
}
