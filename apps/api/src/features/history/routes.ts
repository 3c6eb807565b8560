import { activityHistory, listAudit, planHistory, undoChange } from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { readForActor } from '../../plan-state/read-for-actor.ts'
import { readFresh } from '../../plan-state/read-fresh.ts'
import { writePlan } from '../../writing/write-plan.ts'
import { activityByNumber } from '../activities/reads.ts'
import { auditPage, historyPage } from './reads.ts'
import { undo } from './undo.ts'

export function historyRoutes(app: FastifyInstance, context: AppContext): void {
  readFresh(app, context, planHistory, (_, { plan, query }) =>
    historyPage(context, plan, { planId: plan.id }, query),
  )
  readFresh(app, context, activityHistory, (_, { plan, params, query }) => {
    const activity = activityByNumber(plan, params.number)
    return historyPage(context, plan, { planId: plan.id, activityId: activity.id }, query)
  })
  writePlan(app, context, undoChange, undo)
  readForActor(app, listAudit, ({ query }) => auditPage(context, query))
}
