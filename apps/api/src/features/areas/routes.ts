import { getArea, listAreas } from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { readPlan } from '../../plan-state/read-plan.ts'
import { areaOf, areasOn } from './reads.ts'

export function areaRoutes(app: FastifyInstance, context: AppContext): void {
  readPlan(app, context, listAreas, ({ plan, asOf }) => areasOn(plan, asOf))
  readPlan(app, context, getArea, ({ plan, asOf, params }) => areaOf(plan, params.number, asOf))
}
