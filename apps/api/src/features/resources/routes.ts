import {
  approveAllocations,
  enterHours,
  getResources,
  listAllocations,
  listHours,
  proposeAllocation,
  refuseAllocations,
  voidHours,
  withdrawAllocation,
} from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { readPlan } from '../../plan-state/read-plan.ts'
import { writePlan } from '../../writing/write-plan.ts'
import { approve, refuse } from './decide.ts'
import { enter, voidOne } from './hours.ts'
import { allocationsPage, hoursPage } from './lists.ts'
import { resourcesOn } from './matrix.ts'
import { propose, withdraw } from './propose.ts'

/** Internal resources: the matrix of hours, the allocation round, hours entered. */
export function resourceRoutes(app: FastifyInstance, context: AppContext): void {
  readPlan(app, context, getResources, ({ plan, asOf, query }) => resourcesOn(plan, asOf, query))
  readPlan(app, context, listAllocations, ({ plan, asOf, query }) =>
    allocationsPage(plan, asOf, query),
  )
  readPlan(app, context, listHours, ({ plan, asOf, query }) => hoursPage(plan, asOf, query))
  writePlan(app, context, proposeAllocation, propose)
  writePlan(app, context, withdrawAllocation, withdraw)
  writePlan(app, context, approveAllocations, approve)
  writePlan(app, context, refuseAllocations, refuse)
  writePlan(app, context, enterHours, enter)
  writePlan(app, context, voidHours, voidOne)
}
