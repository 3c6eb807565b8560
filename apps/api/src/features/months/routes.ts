import { closeMonth, listMonths, reopenMonth } from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { readPlan } from '../../plan-state/read-plan.ts'
import { writePlan } from '../../writing/write-plan.ts'
import { monthsOn } from './reads.ts'
import { close, reopen } from './writes.ts'

/** The months of the accounts: which are closed. */
export function monthRoutes(app: FastifyInstance, context: AppContext): void {
  readPlan(app, context, listMonths, ({ plan, asOf }) => monthsOn(plan, asOf))
  writePlan(app, context, closeMonth, close)
  writePlan(app, context, reopenMonth, reopen)
}
