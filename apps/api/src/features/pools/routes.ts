import { getPool, listCommitments, listEntries, listExpenses, listPools } from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { readPlan } from '../../plan-state/read-plan.ts'
import { commitmentsPage, entriesPage, poolOf, poolsOn } from './reads.ts'

export function poolRoutes(app: FastifyInstance, context: AppContext): void {
  readPlan(app, context, listPools, ({ plan, asOf }) => poolsOn(plan, asOf))
  readPlan(app, context, getPool, ({ plan, asOf, params }) => poolOf(plan, params.pool, asOf))
  readPlan(app, context, listEntries, ({ plan, asOf, query }) => entriesPage(plan, asOf, query))
  readPlan(app, context, listExpenses, ({ plan, asOf, query }) =>
    entriesPage(plan, asOf, query, 'expense'),
  )
  readPlan(app, context, listCommitments, ({ plan, asOf, query }) =>
    commitmentsPage(plan, asOf, query),
  )
}
