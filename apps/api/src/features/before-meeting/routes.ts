import { getBeforeMeeting } from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { readPlan } from '../../plan-state/read-plan.ts'
import { beforeMeetingOn } from './reads.ts'

/** The chair's page; as a document it is one of the others (features/documents). */
export function beforeMeetingRoutes(app: FastifyInstance, context: AppContext): void {
  readPlan(app, context, getBeforeMeeting, ({ plan, asOf, query }) =>
    beforeMeetingOn(plan, asOf, query.lang),
  )
}
