import {
  AUDIT_ACTIONS,
  AUDIT_FIELDS,
  AUDIT_KINDS,
  PERMISSIONS,
  WHY_NOT_UNDO,
  type Permission,
} from '@koreplan/domain'
import { z } from 'zod'
import { activityParams } from './activities.ts'
import { route } from './route.ts'
import { instant, isoDate, pageQuery, planParams, rowId } from './shapes.ts'

/** What a field was and became: text, number, date or list, with names in place of ids. */
export const FieldChange = z.object({
  field: z.enum(AUDIT_FIELDS),
  before: z.unknown().describe('Left out or null: there was nothing'),
  after: z.unknown(),
})
export type FieldChange = z.output<typeof FieldChange>

export const HistoryEvent = z
  .object({
    id: z.int(),
    at: instant,
    actor: z.string(),
    userId: z.string().nullable(),
    action: z.enum(AUDIT_ACTIONS),
    activity: z.object({ number: z.string(), title: z.string() }).nullable(),
    subject: z
      .string()
      .nullable()
      .describe(
        'What was changed, where the activity does not say it: a milestone’s title, whose account',
      ),
    changes: z.array(FieldChange),
    whyNotUndo: z
      .enum(WHY_NOT_UNDO)
      .nullable()
      .describe('Null: it can be undone by who may make such a change'),
    undoTakes: z
      .enum(Object.keys(PERMISSIONS) as [Permission, ...Permission[]])
      .nullable()
      .describe('The permission that undoing it takes; null: nobody can'),
    undoes: z.int().nullable().describe('The event that this one took back'),
    undoneBy: z.int().nullable().describe('The event that took this one back'),
  })
  .meta({ id: 'HistoryEvent' })
export type HistoryEvent = z.output<typeof HistoryEvent>

const historyQuery = z.strictObject({
  person: z.string().max(100).optional().describe('An account’s id: `people` of the reply'),
  kind: z.enum(AUDIT_KINDS).optional().describe('What was changed'),
  from: isoDate.optional().describe('The first day'),
  to: isoDate.optional().describe('The last day'),
  ...pageQuery,
})
export type HistoryQuery = z.input<typeof historyQuery>

const historyPage = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    nextCursor: z.string().nullable(),
    total: z.int(),
    people: z
      .array(z.object({ id: z.string(), name: z.string() }))
      .describe('Everybody who did something here, whatever the filters'),
  })

export const activityHistory = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/activities/:number/history',
  access: 'history.read',
  schema: {
    tags: ['history'],
    summary: 'Who changed what of an activity, from what to what, newest first',
    params: activityParams,
    querystring: historyQuery,
    response: { 200: historyPage(HistoryEvent) },
  },
})

export const planHistory = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/history',
  access: 'history.read',
  schema: {
    tags: ['history'],
    summary: 'Who changed what of the plan, from what to what, newest first',
    params: planParams,
    querystring: historyQuery,
    response: { 200: historyPage(HistoryEvent) },
  },
})

export const undoChange = route({
  method: 'POST',
  url: '/api/v1/plans/:plan/history/:id/undo',
  access: 'change.undo',
  schema: {
    tags: ['history'],
    summary: 'Take a change back by a new change; refused where others changed it since',
    params: planParams.extend({ id: rowId }),
    response: { 200: HistoryEvent },
  },
})

export const AuditEvent = HistoryEvent.omit({ whyNotUndo: true, undoTakes: true })
  .extend({ plan: z.string().nullable().describe('The plan’s slug; null for what is of no plan') })
  .meta({ id: 'AuditEvent' })
export type AuditEvent = z.output<typeof AuditEvent>

export const listAudit = route({
  method: 'GET',
  url: '/api/v1/audit',
  access: 'audit.read',
  schema: {
    tags: ['history'],
    summary: 'What was done in the whole installation, newest first',
    querystring: historyQuery.extend({
      plan: z.string().max(100).optional().describe('A plan’s slug'),
      q: z.string().trim().max(200).optional().describe('Text in names, subjects or values'),
    }),
    response: { 200: historyPage(AuditEvent) },
  },
})
