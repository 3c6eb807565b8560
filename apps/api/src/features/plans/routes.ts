import { getCommittee, getPlan, listPlans } from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { readAll } from '../../plan-state/read-all.ts'
import { readPlan } from '../../plan-state/read-plan.ts'
import { committeeOf, planOf, plansOf } from './reads.ts'

export function planRoutes(app: FastifyInstance, context: AppContext): void {
  const { clock } = context
  readAll(app, context, listPlans, ({ db }, { asOf, actor }) =>
    plansOf(db, actor, asOf, clock.today()),
  )
  readPlan(app, context, getPlan, ({ plan }) => planOf(plan, clock.today()))
  readPlan(app, context, getCommittee, ({ plan }) => committeeOf(plan))
}
