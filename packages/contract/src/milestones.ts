import { z } from 'zod'
import { activityParams, Milestone } from './activities.ts'
import { belowActivity, WithReason } from './reports.ts'
import { route } from './route.ts'
import { isoDate, line } from './shapes.ts'

const ALL = '/api/v1/plans/:plan/activities/:number/milestones'
/** How much it counts among its activity's milestones. */
const weight = z.number().min(0.01).max(1000).multipleOf(0.01)

export const NewMilestone = z
  .strictObject({
    title: line,
    dueDate: isoDate.nullable().default(null),
    completedOn: isoDate.nullable().default(null).describe('May lie back, not ahead'),
    weight: weight.default(1),
  })
  .meta({ id: 'NewMilestone' })
export type NewMilestone = z.input<typeof NewMilestone>

export const addMilestone = route({
  method: 'POST',
  url: ALL,
  access: 'activity.edit',
  schema: {
    tags: ['milestones'],
    summary: 'Give an activity a milestone',
    params: activityParams,
    body: NewMilestone,
    response: { 201: Milestone },
  },
})

export const MilestoneChange = z
  .strictObject({
    title: line,
    dueDate: isoDate.nullable(),
    completedOn: isoDate.nullable(),
    weight,
  })
  .partial()
  .meta({ id: 'MilestoneChange' })
export type MilestoneChange = z.input<typeof MilestoneChange>

export const editMilestone = route({
  method: 'PATCH',
  url: `${ALL}/:id`,
  access: 'activity.report',
  ifMatch: true,
  schema: {
    tags: ['milestones'],
    summary: 'Change a milestone; a unit’s contact person may say when it was completed',
    params: belowActivity,
    body: MilestoneChange,
    response: { 200: Milestone },
  },
})

export const voidMilestone = route({
  method: 'POST',
  url: `${ALL}/:id/void`,
  access: 'activity.edit',
  schema: {
    tags: ['milestones'],
    summary: 'Void a milestone: it no longer counts and is no longer shown',
    params: belowActivity,
    body: WithReason,
    response: { 204: z.null().describe('Nothing') },
  },
})
