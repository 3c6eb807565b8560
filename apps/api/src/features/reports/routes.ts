import { addUpdate } from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { writePlan } from '../../writing/write-plan.ts'
import { makeUpdate } from './updates.ts'

/** What is reported on an activity. */
export function reportRoutes(app: FastifyInstance, context: AppContext): void {
  writePlan(app, context, addUpdate, makeUpdate)
}
