import { z } from 'zod'
import { route } from './route.ts'
import { email } from './session.ts'
import { instant, line } from './shapes.ts'

/** What everybody may do with the own account, and how one comes by a password. */

/** A password to be: long rather than strange. */
export const newPassword = z.string().min(12).max(128)
const password = z.string().min(1).max(200)

const account = ['account']

export const setUpAdministrator = route({
  method: 'POST',
  url: '/api/v1/setup',
  access: 'anyone',
  keyless: true,
  bySessionOnly: true,
  schema: {
    tags: account,
    summary: 'Make the first administrator with the code that the program printed; signs in',
    body: z.strictObject({
      code: z.string().trim().min(1).max(100),
      name: line,
      email,
      password: newPassword,
    }),
    response: { 204: z.null() },
  },
})

const invitationParams = z.object({ token: z.string().max(100) })

export const Invited = z
  .object({
    name: z.string(),
    email: z.string(),
    kind: z.enum(['new', 'password']).describe('A new account, or an old one’s forgotten password'),
    expiresAt: instant,
  })
  .meta({ id: 'Invited' })
export type Invited = z.output<typeof Invited>

export const getInvitation = route({
  method: 'GET',
  url: '/api/v1/invitations/:token',
  access: 'anyone',
  bySessionOnly: true,
  schema: {
    tags: account,
    summary: 'Whom a link invites',
    params: invitationParams,
    response: { 200: Invited },
  },
})

export const acceptInvitation = route({
  method: 'POST',
  url: '/api/v1/invitations/:token',
  access: 'anyone',
  keyless: true,
  bySessionOnly: true,
  schema: {
    tags: account,
    summary: 'Choose a password by the link, which is used up; sign in with it after that',
    params: invitationParams,
    body: z.strictObject({ password: newPassword }),
    response: { 204: z.null() },
  },
})

export const renameMyself = route({
  method: 'PATCH',
  url: '/api/v1/account',
  access: 'signed_in',
  bySessionOnly: true,
  schema: {
    tags: account,
    summary: 'Change the own name',
    body: z.strictObject({ name: line }),
    response: { 204: z.null() },
  },
})

export const changePassword = route({
  method: 'POST',
  url: '/api/v1/account/password',
  access: 'signed_in',
  keyless: true,
  bySessionOnly: true,
  schema: {
    tags: account,
    summary: 'Change the own password; every other session ends',
    body: z.strictObject({ current: password, new: newPassword }),
    response: { 204: z.null() },
  },
})

export const TwoFactorSecret = z
  .object({
    uri: z.string().describe('otpauth://…, to be shown as a QR code'),
    secret: z.string().describe('The same to type: base32'),
    backupCodes: z.array(z.string()).describe('Each good once, for when the phone is lost'),
  })
  .meta({ id: 'TwoFactorSecret' })
export type TwoFactorSecret = z.output<typeof TwoFactorSecret>

export const startTwoFactor = route({
  method: 'POST',
  url: '/api/v1/account/two-factor',
  access: 'signed_in',
  keyless: true,
  bySessionOnly: true,
  schema: {
    tags: account,
    summary: 'Begin with one-time codes; they are wanted once the first one has been confirmed',
    body: z.strictObject({ password }),
    response: { 200: TwoFactorSecret },
  },
})

export const confirmTwoFactor = route({
  method: 'POST',
  url: '/api/v1/account/two-factor/confirm',
  access: 'signed_in',
  keyless: true,
  bySessionOnly: true,
  schema: {
    tags: account,
    summary: 'Show by a first code that the authenticator works; other sessions end',
    body: z.strictObject({ code: z.string().trim().min(6).max(8) }),
    response: { 204: z.null() },
  },
})

export const stopTwoFactor = route({
  method: 'POST',
  url: '/api/v1/account/two-factor/disable',
  access: 'signed_in',
  keyless: true,
  bySessionOnly: true,
  schema: {
    tags: account,
    summary: 'Do without one-time codes again',
    body: z.strictObject({ password }),
    response: { 204: z.null() },
  },
})
