import { z } from 'zod'
import { route } from './route.ts'
import { instant, line } from './shapes.ts'

/** Personal access tokens: programs send them as `Authorization: Bearer …` and have their owner’s rights. */

export const AccessToken = z
  .object({
    id: z.string(),
    name: z.string(),
    start: z.string().describe('How it begins, to know it by'),
    createdAt: instant,
    expiresAt: instant,
    lastUsed: instant.nullable().describe('To the day'),
  })
  .meta({ id: 'AccessToken' })
export type AccessToken = z.output<typeof AccessToken>

const tags = ['tokens']

export const listTokens = route({
  method: 'GET',
  url: '/api/v1/tokens',
  access: 'signed_in',
  bySessionOnly: true,
  schema: {
    tags,
    summary: 'The own access tokens',
    response: { 200: z.object({ items: z.array(AccessToken) }) },
  },
})

export const makeToken = route({
  method: 'POST',
  url: '/api/v1/tokens',
  access: 'signed_in',
  bySessionOnly: true,
  schema: {
    tags,
    summary: 'Make an access token; it is shown this once',
    body: z.strictObject({
      name: line.max(60),
      expiresInDays: z.int().min(1).max(365).default(90),
    }),
    response: { 201: AccessToken.extend({ token: z.string() }).meta({ id: 'NewAccessToken' }) },
  },
})

export const revokeToken = route({
  method: 'DELETE',
  url: '/api/v1/tokens/:id',
  access: 'signed_in',
  bySessionOnly: true,
  schema: {
    tags,
    summary: 'Revoke an access token at once',
    params: z.object({ id: z.string() }),
    response: { 204: z.null() },
  },
})
