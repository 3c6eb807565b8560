import { addMilestone, editMilestone, voidMilestone } from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { writePlan } from '../../writing/write-plan.ts'
import { edit, voidOne } from './change.ts'
import { make } from './make.ts'

export function milestoneRoutes(app: FastifyInstance, context: AppContext): void {
  writePlan(app, context, addMilestone, make)
  writePlan(app, context, editMilestone, edit)
  writePlan(app, context, voidMilestone, voidOne)
}
