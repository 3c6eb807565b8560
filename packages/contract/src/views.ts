import { VIEW_PAGES } from '@koreplan/domain'
import { z } from 'zod'
import { route } from './route.ts'
import { line, planParams } from './shapes.ts'

/** A list as somebody wants to see it again: its filters, sort and columns under a name. */

const fields = {
  name: line.max(80),
  query: z
    .string()
    .max(2000)
    .describe('The search part of the page’s address; plan and date are left out of it'),
  shared: z.boolean().describe('Whether all who read the plan see it'),
}

export const View = z
  .object({
    id: z.int(),
    page: z.enum(VIEW_PAGES),
    ...fields,
    own: z.boolean(),
    owner: z.string().describe('The name of who keeps it'),
  })
  .meta({ id: 'View' })
export type View = z.output<typeof View>

const viewParams = planParams.extend({ view: z.coerce.number().int().min(1) })

export const listViews = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/views',
  access: 'view.keep',
  schema: {
    tags: ['views'],
    summary: 'The caller’s own views of lists, and those that are shared',
    params: planParams,
    querystring: z.strictObject({ page: z.enum(VIEW_PAGES).optional() }),
    response: { 200: z.object({ items: z.array(View) }) },
  },
})

export const addView = route({
  method: 'POST',
  url: '/api/v1/plans/:plan/views',
  access: 'view.keep',
  schema: {
    tags: ['views'],
    summary: 'Keep a view of a list',
    params: planParams,
    body: z
      .strictObject({ page: z.enum(VIEW_PAGES), ...fields, shared: fields.shared.default(false) })
      .meta({ id: 'NewView' }),
    response: { 201: View },
  },
})

export const editView = route({
  method: 'PATCH',
  url: '/api/v1/plans/:plan/views/:view',
  access: 'view.keep',
  schema: {
    tags: ['views'],
    summary: 'Rename an own view, share it, or keep another list under its name',
    params: viewParams,
    body: z.strictObject(fields).partial().meta({ id: 'ViewChange' }),
    response: { 200: View },
  },
})

export const removeView = route({
  method: 'DELETE',
  url: '/api/v1/plans/:plan/views/:view',
  access: 'view.keep',
  schema: {
    tags: ['views'],
    summary: 'Forget a view: an own one, or a shared one by who may share',
    params: viewParams,
    response: { 204: z.null() },
  },
})
