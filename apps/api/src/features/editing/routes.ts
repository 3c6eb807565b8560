import { addActivity, editActivities, editActivity } from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { writePlan } from '../../writing/write-plan.ts'
import { editMany } from './batch.ts'
import { edit } from './edit.ts'
import { make } from './make.ts'

/** How the secretariat changes the plan itself. */
export function editingRoutes(app: FastifyInstance, context: AppContext): void {
  writePlan(app, context, addActivity, make)
  writePlan(app, context, editActivity, edit)
  writePlan(app, context, editActivities, editMany)
}
