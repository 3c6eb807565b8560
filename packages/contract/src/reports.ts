import { RECORDED_STATES } from '@koreplan/domain'
import { z } from 'zod'
import { activityParams, StatusUpdate } from './activities.ts'
import { route } from './route.ts'
import { isoDate, percent, prose } from './shapes.ts'

/** What is reported on an activity: status updates first of all. */

export const NewStatusUpdate = z
  .strictObject({
    date: isoDate.describe('The day it was so; may lie back'),
    state: z.enum(RECORDED_STATES),
    percent: percent.nullable().default(null).describe('Null: not said, or told by milestones'),
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
