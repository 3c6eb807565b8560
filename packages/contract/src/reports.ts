import { APPROVALS, RECORDED_STATES } from '@koreplan/domain'
import { z } from 'zod'
import { activityParams, StatusUpdate } from './activities.ts'
import { route } from './route.ts'
import {
  asOfQuery,
  isoDate,
  page,
  pageQuery,
  percent,
  planParams,
  prose,
  reason,
  rowId,
} from './shapes.ts'

/** Status updates: made, approved, returned, voided. */

const ONE = '/api/v1/plans/:plan/activities/:number/updates/:id'
/** Something of an activity, by its id. */
export const belowActivity = activityParams.extend({ id: rowId })

/** Why it is done. */
export const WithReason = z.strictObject({ reason }).meta({ id: 'WithReason' })

export const NewStatusUpdate = z
  .strictObject({
    date: isoDate.describe('The day it was so; may lie back, not ahead'),
    state: z.enum(RECORDED_STATES),
    percent: percent
      .multipleOf(0.01)
      .nullable()
      .default(null)
      .describe('Null: not said, or told by milestones'),
    words: prose.default(''),
  })
  .meta({ id: 'NewStatusUpdate' })
export type NewStatusUpdate = z.input<typeof NewStatusUpdate>

export const addUpdate = route({
  method: 'POST',
  url: '/api/v1/plans/:plan/activities/:number/updates',
  access: 'activity.report',
  schema: {
    tags: ['reports'],
    summary: 'Report on an activity; a unit’s contact person’s report waits for approval',
    params: activityParams,
    body: NewStatusUpdate,
    response: { 201: StatusUpdate },
  },
})

export const approveUpdate = route({
  method: 'POST',
  url: `${ONE}/approve`,
  access: 'report.decide',
  schema: {
    tags: ['reports'],
    summary: 'Approve an update that a unit’s contact person submitted: it counts from now on',
    params: belowActivity,
    response: { 200: StatusUpdate },
  },
})

export const returnUpdate = route({
  method: 'POST',
  url: `${ONE}/return`,
  access: 'report.decide',
  schema: {
    tags: ['reports'],
    summary: 'Return a submitted update with a reason; it is sent again as a new one',
    params: belowActivity,
    body: WithReason,
    response: { 200: StatusUpdate },
  },
})

export const voidUpdate = route({
  method: 'POST',
  url: `${ONE}/void`,
  access: 'activity.report',
  schema: {
    tags: ['reports'],
    summary: 'Void an update, which stays visible; a contact person’s own, while it waits',
    params: belowActivity,
    body: WithReason,
    response: { 200: StatusUpdate },
  },
})

export const UpdateOfActivity = StatusUpdate.extend({
  activity: z.object({ number: z.string(), title: z.string() }),
}).meta({ id: 'UpdateOfActivity' })
export type UpdateOfActivity = z.output<typeof UpdateOfActivity>

export const listPlanUpdates = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/updates',
  access: 'plan.read',
  schema: {
    tags: ['reports'],
    summary:
      'Status updates of all activities, last recorded first; `submitted` ones await approval',
    params: planParams,
    querystring: asOfQuery.extend({
      approval: z.enum(APPROVALS).optional().describe('Of this approval, and not voided'),
      ...pageQuery,
    }),
    response: { 200: page(UpdateOfActivity) },
  },
})
