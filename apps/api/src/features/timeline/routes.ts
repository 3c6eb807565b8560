import { getTimeline } from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { readPlan } from '../../plan-state/read-plan.ts'
import { timelineOn } from './reads.ts'

export function timelineRoutes(app: FastifyInstance, context: AppContext): void {
  readPlan(app, context, getTimeline, ({ plan, asOf, query }) => timelineOn(plan, asOf, query))
}
