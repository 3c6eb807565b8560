import { getDashboard, getSeries } from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { readPlan } from '../../plan-state/read-plan.ts'
import { dashboardOn, seriesOf } from './reads.ts'

export function dashboardRoutes(app: FastifyInstance, context: AppContext): void {
  readPlan(app, context, getDashboard, ({ plan, asOf }) => dashboardOn(plan, asOf))
  readPlan(app, context, getSeries, ({ plan, asOf, query }) =>
    seriesOf(plan, asOf, query.from, query.to),
  )
}
