import { PARTNER_KINDS } from '@koreplan/domain'
import { z } from 'zod'
import { route } from './route.ts'
import { asOfQuery, line, listOf, pageQuery, rowId, version } from './shapes.ts'

const named = { id: z.int(), version, name: z.string(), aliases: z.array(z.string()) }

export const Unit = z.object(named).meta({ id: 'Unit' })
export type Unit = z.output<typeof Unit>
export const Partner = z.object({ ...named, kind: z.enum(PARTNER_KINDS) }).meta({ id: 'Partner' })
export type Partner = z.output<typeof Partner>

export const listUnits = route({
  method: 'GET',
  url: '/api/v1/units',
  access: 'plan.read',
  schema: {
    tags: ['people'],
    summary: 'Internal departments and the spellings under which documents name them',
    querystring: asOfQuery.extend(pageQuery),
    response: { 200: listOf(Unit.extend({ leads: z.int(), participates: z.int() })) },
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
    response: { 200: listOf(Partner.extend({ participates: z.int() })) },
  },
})

const aliases = z
  .array(line)
  .max(100)
  .describe('All other spellings. No name or spelling belongs to two, whatever the letters’ case')
const kind = z.enum(PARTNER_KINDS)
const params = z.object({ id: rowId })

export const addUnit = route({
  method: 'POST',
  url: '/api/v1/units',
  access: 'people.edit',
  schema: {
    tags: ['people'],
    summary: 'Add a unit',
    body: z.strictObject({ name: line, aliases: aliases.default([]) }),
    response: { 201: Unit },
  },
})

export const editUnit = route({
  method: 'PATCH',
  url: '/api/v1/units/:id',
  access: 'people.edit',
  ifMatch: true,
  schema: {
    tags: ['people'],
    summary: 'Change a unit’s name or its other spellings',
    params,
    body: z.strictObject({ name: line, aliases }).partial(),
    response: { 200: Unit },
  },
})

export const addPartner = route({
  method: 'POST',
  url: '/api/v1/partners',
  access: 'people.edit',
  schema: {
    tags: ['people'],
    summary: 'Add a partner',
    body: z.strictObject({ name: line, kind, aliases: aliases.default([]) }),
    response: { 201: Partner },
  },
})

export const editPartner = route({
  method: 'PATCH',
  url: '/api/v1/partners/:id',
  access: 'people.edit',
  ifMatch: true,
  schema: {
    tags: ['people'],
    summary: 'Change a partner’s name, kind or other spellings',
    params,
    body: z.strictObject({ name: line, kind, aliases }).partial(),
    response: { 200: Partner },
  },
})

export const mergePartner = route({
  method: 'POST',
  url: '/api/v1/partners/:id/merge',
  access: 'people.edit',
  ifMatch: true,
  schema: {
    tags: ['people'],
    summary: 'Make one partner of two: what names this one names the other from now on',
    params,
    body: z.strictObject({ into: z.int().describe('The id of the one that stays') }),
    response: { 200: Partner },
  },
})
