import {
  addActivity,
  archiveActivity,
  editActivities,
  editActivity,
  editArea,
  moveActivity,
  placeActivity,
  restoreActivity,
} from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { writePlan } from '../../writing/write-plan.ts'
import { changeArea } from './areas.ts'
import { archive, restore } from './archive.ts'
import { editMany } from './batch.ts'
import { edit } from './edit.ts'
import { make } from './make.ts'
import { move } from './move.ts'
import { place } from './place.ts'

/** How the secretariat changes the plan itself. */
export function editingRoutes(app: FastifyInstance, context: AppContext): void {
  writePlan(app, context, addActivity, make)
  writePlan(app, context, editActivity, edit)
  writePlan(app, context, editActivities, editMany)
  writePlan(app, context, moveActivity, move)
  writePlan(app, context, placeActivity, place)
  writePlan(app, context, archiveActivity, archive)
  writePlan(app, context, restoreActivity, restore)
  writePlan(app, context, editArea, changeArea)
}
