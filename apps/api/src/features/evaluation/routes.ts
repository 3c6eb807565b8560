import {
  assessActivity,
  carryOn,
  closeEvaluation,
  decideActivity,
  getEvaluation,
  getFrozenEvaluation,
  moveCutOff,
  openEvaluation,
} from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { readPlan } from '../../plan-state/read-plan.ts'
import { writePlan } from '../../writing/write-plan.ts'
import { assess } from './assess.ts'
import { carry } from './carry.ts'
import { close } from './close.ts'
import { decide } from './decide.ts'
import { serveFrozenEvaluation } from './frozen.ts'
import { move, open } from './open.ts'
import { evaluationOn } from './reads.ts'

/** Resources used against results, what the committee decides, and what goes on. */
export function evaluationRoutes(app: FastifyInstance, context: AppContext): void {
  readPlan(app, context, getEvaluation, ({ plan, asOf, day }) => evaluationOn(plan, asOf, day))
  serveFrozenEvaluation(app, context, getFrozenEvaluation)
  writePlan(app, context, openEvaluation, open)
  writePlan(app, context, moveCutOff, move)
  writePlan(app, context, assessActivity, assess)
  writePlan(app, context, decideActivity, decide)
  writePlan(app, context, closeEvaluation, close)
  writePlan(app, context, carryOn, carry)
}
