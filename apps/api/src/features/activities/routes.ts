import {
  exportActivities,
  getActivity,
  listActivities,
  listIndicators,
  listMeasurements,
  listMilestones,
  listUpdates,
} from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { readPlan } from '../../plan-state/read-plan.ts'
import { exportList } from '../../sheets/export-list.ts'
import { activitiesOn } from './list.ts'
import {
  activityByNumber,
  activityOf,
  indicatorsOn,
  measurementsOn,
  milestonesOn,
  pageBelow,
  updatesOn,
} from './reads.ts'
import { activitySheet } from './sheet.ts'

export function activityRoutes(app: FastifyInstance, context: AppContext): void {
  readPlan(app, context, listActivities, ({ plan, asOf, query }) => activitiesOn(plan, asOf, query))
  exportList(app, context, exportActivities, ({ plan, asOf, query }, language) =>
    activitySheet(plan, asOf, query, language),
  )
  readPlan(app, context, getActivity, ({ plan, asOf, params }) =>
    activityOf(plan, params.number, asOf),
  )
  readPlan(app, context, listUpdates, ({ plan, asOf, params, query }) =>
    pageBelow(plan, asOf, updatesOn(activityByNumber(plan, params.number), asOf), query),
  )
  readPlan(app, context, listMilestones, ({ plan, asOf, params, query }) =>
    pageBelow(plan, asOf, milestonesOn(activityByNumber(plan, params.number), asOf), query),
  )
  readPlan(app, context, listIndicators, ({ plan, asOf, params, query }) =>
    pageBelow(plan, asOf, indicatorsOn(plan, activityByNumber(plan, params.number), asOf), query),
  )
  readPlan(app, context, listMeasurements, ({ plan, asOf, params, query }) =>
    pageBelow(plan, asOf, measurementsOn(activityByNumber(plan, params.number), asOf), query),
  )
}
