import { PARTNER_KINDS } from '@koreplan/domain'
import { z } from 'zod'
import { route } from './route.ts'
import { asOfQuery, listOf, pageQuery } from './shapes.ts'

const named = { id: z.int(), name: z.string(), aliases: z.array(z.string()) }
export const listUnits = route({
  method: 'GET',
  url: '/api/v1/units',
  access: 'plan.read',
  schema: {
    tags: ['people'],
    summary: 'Internal departments and the spellings under which documents name them',
    querystring: asOfQuery.extend(pageQuery),
    response: { 200: listOf(z.object({ ...named, leads: z.int(), participates: z.int() })) },
  },
})

export const listPartners = route({
  method: 'GET',
  url: '/api/v1/partners',
  access: 'plan.read',
  schema: {
    tags: ['people'],
    summary: 'Partners outside the municipality and their other spellings',
    querystring: asOfQuery.extend(pageQuery),
    response: {
      200: listOf(z.object({ ...named, kind: z.enum(PARTNER_KINDS), participates: z.int() })),
    },
  },
})
