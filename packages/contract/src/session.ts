import { ROLES } from '@koreplan/domain'
import { z } from 'zod'
import { route } from './route.ts'
import { instant } from './shapes.ts'

/** Signing in and out, and who is signed in. What is wrong with a sign-in is never told more exactly. */

export const GrantedRole = z
  .object({
    role: z.enum(ROLES),
    plan: z.string().nullable().describe('The plan’s slug; null for an administrator'),
    unit: z
      .object({ id: z.int(), name: z.string() })
      .nullable()
      .describe('The unit that a contact person speaks for'),
  })
  .meta({ id: 'GrantedRole' })
export type GrantedRole = z.output<typeof GrantedRole>

export const DemonstrationAccount = z
  .object({
    id: z.string(),
    name: z.string(),
    role: z.enum(ROLES),
    unit: z.string().nullable(),
  })
  .meta({ id: 'DemonstrationAccount', description: 'One of the accounts of the example data' })
export type DemonstrationAccount = z.output<typeof DemonstrationAccount>

export const SignedIn = z
  .object({
    person: z
      .object({
        id: z.string(),
        name: z.string(),
        email: z.string(),
        twoFactorEnabled: z.boolean(),
        hasPassword: z.boolean().describe('False: signs in through the organisation alone'),
        demonstration: z.boolean(),
      })
      .nullable()
      .describe('Null: nobody is signed in'),
    grants: z.array(GrantedRole),
    signIn: z
      .object({
        password: z.boolean().describe('By e-mail and password'),
        oidc: z
          .object({ name: z.string() })
          .nullable()
          .describe('Through the organisation’s own sign-in, and what it is called'),
        demonstration: z
          .array(DemonstrationAccount)
          .describe('To choose from; empty unless example data is loaded'),
        setup: z.boolean().describe('There is no administrator yet: make one with the code'),
      })
      .describe('How one can sign in here'),
  })
  .meta({ id: 'SignedIn' })
export type SignedIn = z.output<typeof SignedIn>

const tags = ['session']

export const getSession = route({
  method: 'GET',
  url: '/api/v1/session',
  access: 'anyone',
  schema: {
    tags,
    summary: 'Who is signed in, with which roles, and how one can sign in',
    response: { 200: SignedIn },
  },
})

/** An address to sign in with; letters’ case does not count. */
export const email = z.email().max(254).toLowerCase()
/** A password as it was chosen. */
const password = z.string().min(1).max(200)

export const SignInResult = z
  .object({
    next: z
      .enum(['signed_in', 'second_factor'])
      .describe('`second_factor`: the one-time code is still wanted, within ten minutes'),
  })
  .meta({ id: 'SignInResult' })
export type SignInResult = z.output<typeof SignInResult>

export const signIn = route({
  method: 'POST',
  url: '/api/v1/session',
  access: 'anyone',
  keyless: true,
  bySessionOnly: true,
  schema: {
    tags,
    summary: 'Sign in by e-mail and password',
    body: z.strictObject({ email, password }),
    response: { 200: SignInResult },
  },
})

export const SECOND_FACTORS = ['totp', 'backup'] as const
export type SecondFactor = (typeof SECOND_FACTORS)[number]

export const signInSecondFactor = route({
  method: 'POST',
  url: '/api/v1/session/second-factor',
  access: 'anyone',
  keyless: true,
  bySessionOnly: true,
  schema: {
    tags,
    summary:
      'Finish a sign-in with the authenticator’s code, or one of the codes kept for a rainy day',
    body: z.strictObject({
      code: z.string().trim().min(6).max(20),
      kind: z.enum(SECOND_FACTORS).default('totp'),
    }),
    response: { 200: SignInResult },
  },
})

export const signInAsDemonstration = route({
  method: 'POST',
  url: '/api/v1/session/demonstration',
  access: 'anyone',
  keyless: true,
  bySessionOnly: true,
  schema: {
    tags,
    summary: 'Sign in as one of the example data’s accounts; refuses every other account',
    body: z.strictObject({ account: z.string().max(64) }),
    response: { 200: SignInResult },
  },
})

/** A page to navigate to, not to fetch: it leads on to the organisation’s own sign-in, and back. */
export const signInByOidc = route({
  method: 'GET',
  url: '/api/v1/session/oidc',
  access: 'anyone',
  bySessionOnly: true,
  schema: {
    tags,
    summary: 'Leads to the organisation’s own sign-in; refused, one is back at /sign-in?error=…',
    querystring: z.strictObject({
      returnTo: z.string().max(2000).optional().describe('A path of this site'),
    }),
    response: { 302: z.null() },
  },
})
/** With which `error` the sign-in page is shown when the organisation’s sign-in came to nothing. */
export const OIDC_ERRORS = ['not_invited', 'disabled', 'failed'] as const
export type OidcError = (typeof OIDC_ERRORS)[number]

export const signOut = route({
  method: 'DELETE',
  url: '/api/v1/session',
  access: 'anyone',
  bySessionOnly: true,
  schema: { tags, summary: 'Sign out here', response: { 204: z.null() } },
})

export const OwnSession = z
  .object({
    id: z.string(),
    createdAt: instant,
    lastSeen: instant.describe('To the day'),
    userAgent: z.string().describe('Browser and system, short; empty when not told'),
    current: z.boolean(),
  })
  .meta({ id: 'OwnSession' })
export type OwnSession = z.output<typeof OwnSession>

export const listSessions = route({
  method: 'GET',
  url: '/api/v1/sessions',
  access: 'signed_in',
  bySessionOnly: true,
  schema: {
    tags,
    summary: 'Where one is signed in',
    response: { 200: z.object({ items: z.array(OwnSession) }) },
  },
})

export const endSession = route({
  method: 'DELETE',
  url: '/api/v1/sessions/:id',
  access: 'signed_in',
  bySessionOnly: true,
  schema: {
    tags,
    summary: 'Sign out somewhere else',
    params: z.object({ id: z.string() }),
    response: { 204: z.null() },
  },
})

export const endAllSessions = route({
  method: 'DELETE',
  url: '/api/v1/sessions',
  access: 'signed_in',
  bySessionOnly: true,
  schema: { tags, summary: 'Sign out everywhere, here too', response: { 204: z.null() } },
})
