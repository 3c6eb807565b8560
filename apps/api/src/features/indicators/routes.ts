import {
  addIndicator,
  addMeasurement,
  addOccurrence,
  editIndicator,
  voidIndicator,
  voidMeasurement,
} from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { writePlan } from '../../writing/write-plan.ts'
import { measure, occur, voidOne as voidMeasured } from './measurements.ts'
import { voidOne } from './void.ts'
import { edit, make } from './writes.ts'

export function indicatorRoutes(app: FastifyInstance, context: AppContext): void {
  writePlan(app, context, addIndicator, make)
  writePlan(app, context, editIndicator, edit)
  writePlan(app, context, voidIndicator, voidOne)
  writePlan(app, context, addMeasurement, measure)
  writePlan(app, context, addOccurrence, occur)
  writePlan(app, context, voidMeasurement, voidMeasured)
}
