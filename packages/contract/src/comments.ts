import { z } from 'zod'
import { activityParams } from './activities.ts'
import { belowActivity } from './reports.ts'
import { route } from './route.ts'
import { instant, planParams, version } from './shapes.ts'

const ALL = '/api/v1/plans/:plan/activities/:number/comments'

export const Comment = z
  .object({
    id: z.int(),
    version,
    text: z.string().nullable().describe('Markdown; null once removed'),
    author: z.string(),
    authorId: z.string().nullable(),
    createdAt: instant,
    editedAt: instant.nullable(),
    removedAt: instant.nullable(),
    removedBy: z.string().nullable(),
    mentions: z.array(z.object({ id: z.string(), name: z.string() })),
  })
  .meta({ id: 'Comment' })
export type Comment = z.output<typeof Comment>

const fields = {
  text: z.string().trim().min(1).max(20_000).describe('Markdown'),
  mentions: z
    .array(z.string().max(100))
    .max(50)
    .describe('Ids of people who may read the plan: `/people`'),
}

export const NewComment = z
  .strictObject({ ...fields, mentions: fields.mentions.default([]) })
  .meta({ id: 'NewComment' })
export type NewComment = z.input<typeof NewComment>

export const listComments = route({
  method: 'GET',
  url: ALL,
  access: 'plan.read',
  schema: {
    tags: ['comments'],
    summary: 'What is said about an activity, oldest first; of a removed comment the trace alone',
    params: activityParams,
    response: { 200: z.object({ items: z.array(Comment) }) },
  },
})

export const addComment = route({
  method: 'POST',
  url: ALL,
  access: 'comment.make',
  schema: {
    tags: ['comments'],
    summary: 'Comment on an activity',
    params: activityParams,
    body: NewComment,
    response: { 201: Comment },
  },
})

export const editComment = route({
  method: 'PATCH',
  url: `${ALL}/:id`,
  access: 'comment.make',
  ifMatch: true,
  schema: {
    tags: ['comments'],
    summary: 'Change the own comment',
    params: belowActivity,
    body: z.strictObject(fields).partial().meta({ id: 'CommentChange' }),
    response: { 200: Comment },
  },
})

export const removeComment = route({
  method: 'DELETE',
  url: `${ALL}/:id`,
  access: 'comment.make',
  schema: {
    tags: ['comments'],
    summary:
      'Remove the own comment, or as the secretariat anybody’s: its text goes, a trace stays',
    params: belowActivity,
    response: { 200: Comment },
  },
})

export const Mentioned = z.object({
  activity: z.object({ number: z.string(), title: z.string() }),
  comment: Comment,
})
export type Mentioned = z.output<typeof Mentioned>

export const listMentions = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/mentions',
  access: 'plan.read',
  schema: {
    tags: ['comments'],
    summary: 'Comments that mention the caller and that the caller has not seen, newest first',
    params: planParams,
    response: { 200: z.object({ items: z.array(Mentioned) }) },
  },
})

export const seeMentions = route({
  method: 'POST',
  url: '/api/v1/plans/:plan/mentions/seen',
  access: 'plan.read',
  schema: {
    tags: ['comments'],
    summary: 'Note that the caller has seen mentions',
    params: planParams,
    body: z
      .strictObject({
        comments: z.array(z.int()).max(500).optional().describe('Ids of comments; all if left out'),
      })
      .meta({ id: 'SeenMentions' }),
    response: { 204: z.null().describe('Nothing') },
  },
})
