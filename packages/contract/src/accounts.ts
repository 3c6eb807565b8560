import { ROLES } from '@koreplan/domain'
import { z } from 'zod'
import { route } from './route.ts'
import { email, GrantedRole } from './session.ts'
import { instant, line, planParams } from './shapes.ts'

/** Accounts as an administrator manages them. Accounts are never deleted: what was done names them. */

export const User = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    createdAt: instant,
    disabledAt: instant.nullable().describe('Null: may sign in'),
    demonstration: z.boolean(),
    twoFactorEnabled: z.boolean(),
    signsIn: z
      .array(z.enum(['password', 'oidc']))
      .describe('How it can sign in; empty until the invitation is accepted'),
    lastSeen: instant.nullable().describe('To the day'),
    invitation: z
      .object({ createdAt: instant, expiresAt: instant, expired: z.boolean() })
      .nullable()
      .describe('The link that is out, if one is'),
    grants: z.array(GrantedRole.extend({ id: z.int() })),
  })
  .meta({ id: 'User' })
export type User = z.output<typeof User>

/** What an administrator grants: a unit with `unit_contact` alone, a plan with all but `administrator`. */
export const NewGrant = z
  .strictObject({
    role: z.enum(ROLES),
    plan: z.string().nullable().default(null).describe('The plan’s slug'),
    unit: z.int().nullable().default(null).describe('The unit’s id'),
  })
  .meta({ id: 'NewGrant' })
export type NewGrant = z.input<typeof NewGrant>

export const InvitationLink = z
  .object({
    link: z.string().describe('…/invitation/<token>: shown this once'),
    expiresAt: instant,
  })
  .meta({ id: 'InvitationLink' })
export type InvitationLink = z.output<typeof InvitationLink>

const tags = ['accounts']
const userParams = z.object({ id: z.string() })

export const listUsers = route({
  method: 'GET',
  url: '/api/v1/users',
  access: 'accounts.manage',
  bySessionOnly: true,
  schema: {
    tags,
    summary: 'All accounts, by name',
    response: { 200: z.object({ items: z.array(User) }) },
  },
})

export const getUser = route({
  method: 'GET',
  url: '/api/v1/users/:id',
  access: 'accounts.manage',
  bySessionOnly: true,
  schema: { tags, summary: 'One account', params: userParams, response: { 200: User } },
})

export const inviteUser = route({
  method: 'POST',
  url: '/api/v1/users',
  access: 'accounts.manage',
  bySessionOnly: true,
  schema: {
    tags,
    summary: 'Make an account, with a link by which its owner chooses a password',
    body: z.strictObject({ name: line, email, grants: z.array(NewGrant).max(50).default([]) }),
    response: { 201: InvitationLink.extend({ user: User }).meta({ id: 'InvitedUser' }) },
  },
})

export const editUser = route({
  method: 'PATCH',
  url: '/api/v1/users/:id',
  access: 'accounts.manage',
  bySessionOnly: true,
  schema: {
    tags,
    summary: 'Change an account’s name',
    params: userParams,
    body: z.strictObject({ name: line }),
    response: { 200: User },
  },
})

export const disableUser = route({
  method: 'POST',
  url: '/api/v1/users/:id/disable',
  access: 'accounts.manage',
  bySessionOnly: true,
  schema: {
    tags,
    summary: 'Let an account in no more; its sessions and tokens end',
    params: userParams,
    response: { 200: User },
  },
})

export const enableUser = route({
  method: 'POST',
  url: '/api/v1/users/:id/enable',
  access: 'accounts.manage',
  bySessionOnly: true,
  schema: {
    tags,
    summary: 'Let an account in again',
    params: userParams,
    response: { 200: User },
  },
})

export const removeTwoFactor = route({
  method: 'DELETE',
  url: '/api/v1/users/:id/two-factor',
  access: 'accounts.manage',
  bySessionOnly: true,
  schema: {
    tags,
    summary: 'Do without one-time codes, for who has lost authenticator and backup codes',
    params: userParams,
    response: { 200: User },
  },
})

export const inviteAgain = route({
  method: 'POST',
  url: '/api/v1/users/:id/invitation',
  access: 'accounts.manage',
  bySessionOnly: true,
  schema: {
    tags,
    summary: 'A new link, for who lost the first or forgot the password; the link before it ends',
    params: userParams,
    response: { 201: InvitationLink },
  },
})

export const withdrawInvitation = route({
  method: 'DELETE',
  url: '/api/v1/users/:id/invitation',
  access: 'accounts.manage',
  bySessionOnly: true,
  schema: {
    tags,
    summary: 'Make the link that is out good for nothing',
    params: userParams,
    response: { 204: z.null() },
  },
})

export const grantRole = route({
  method: 'POST',
  url: '/api/v1/users/:id/grants',
  access: 'accounts.manage',
  bySessionOnly: true,
  schema: {
    tags,
    summary: 'Give an account a role',
    params: userParams,
    body: NewGrant,
    response: { 201: User },
  },
})

export const withdrawRole = route({
  method: 'DELETE',
  url: '/api/v1/users/:id/grants/:grant',
  access: 'accounts.manage',
  bySessionOnly: true,
  schema: {
    tags,
    summary: 'Take a role from an account',
    params: userParams.extend({ grant: z.coerce.number().int() }),
    response: { 204: z.null() },
  },
})

export const PersonOfPlan = z
  .object({
    id: z.string(),
    name: z.string(),
    roles: z.array(z.enum(ROLES)),
    unit: z.string().nullable().describe('Of a unit’s contact person'),
  })
  .meta({ id: 'PersonOfPlan' })
export type PersonOfPlan = z.output<typeof PersonOfPlan>

export const listPeopleOfPlan = route({
  method: 'GET',
  url: '/api/v1/plans/:plan/people',
  access: 'plan.read',
  schema: {
    tags: ['people'],
    summary: 'Who has a role in the plan: to mention, to name as lead, to filter by',
    params: planParams,
    response: { 200: z.object({ items: z.array(PersonOfPlan) }) },
  },
})
