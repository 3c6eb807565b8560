import type {
  signIn,
  signInAsDemonstration,
  signInSecondFactor,
  SignInResult,
} from '@koreplan/contract'
import type { SignInWay } from '@koreplan/domain'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { challengeCookie, sessionCookie } from '../../access/auth.ts'
import { asked, headersFor } from '../../access/library.ts'
import type { Asked } from '../../access/serve.ts'
import { tell } from '../../access/tell.ts'
import type { AppContext } from '../../context.ts'
import { refuse } from '../../problems/refusal.ts'
import { challengedBy } from './challenge.ts'

type Exchange = Pick<Asked<never>, 'request' | 'reply'>

/** Signs in by e-mail and password; refuses alike whatever is wrong with them. */
export async function byPassword(
  context: AppContext,
  { body, request, reply }: Asked<typeof signIn>,
): Promise<SignInResult> {
  const { auth, attempts, db } = context
  const attempt = await attempts.beginPassword(body.email, request.ip)
  const { api } = await auth()
  const headers = headersFor(request)
  const made = await asked(api.signInEmail({ body, headers, returnHeaders: true }), reply)
  const user = await db.prisma.user.findUnique({ where: { email: body.email } })
  if (made === null || user === null)
    return refused(context, body.email, user?.id ?? null, 'password')
  await attempt.succeeded()
  if ('twoFactorRedirect' in made) return { next: 'second_factor' }
  return started(context, user, 'password', { request, reply })
}

/** Finishes a sign-in with a one-time code; each is good once. */
export async function bySecondFactor(
  context: AppContext,
  { body: { code, kind }, request, reply }: Asked<typeof signInSecondFactor>,
): Promise<SignInResult> {
  const { auth, attempts, env } = context
  const user = await challengedBy(context, request)
  if (user === null) return refuse('code_refused', '')
  const attempt = await attempts.begin({ code: user.id })
  if (!(await attempts.isFirst('code_once', `${user.id} ${code}`)))
    return refuse('code_refused', '')
  const { api } = await auth()
  const call = {
    body: { code },
    headers: headersFor(request, challengeCookie(env)),
    returnHeaders: true,
  } as const
  const verified = kind === 'totp' ? api.verifyTOTP(call) : api.verifyBackupCode(call)
  const made = await asked<unknown>(verified, reply)
  if (made === null) {
    await tell(context, { action: 'session.refuse', by: user, after: { way: kind } })
    return refuse('code_refused', '')
  }
  await attempt.succeeded()
  return started(context, user, kind, { request, reply })
}

/** Signs in as an account of the example data. */
export async function asDemonstration(
  context: AppContext,
  { body, request, reply }: Asked<typeof signInAsDemonstration>,
): Promise<SignInResult> {
  const { api } = await context.auth()
  const headers = headersFor(request)
  const made = await asked(api.signInDemonstration({ body, headers, returnHeaders: true }), reply)
  if (made === null) return refused(context, '', null, 'demonstration')
  return started(context, made.user, 'demonstration', { request, reply })
}

/** Ends the session that the request comes with, if it comes with one. */
export async function out(context: AppContext, { request, reply }: Exchange): Promise<null> {
  const { api } = await context.auth()
  const headers = headersFor(request, sessionCookie(context.env))
  if (request.actor !== null) await tell(context, { action: 'session.end', by: request.actor })
  await asked(api.signOut({ headers, returnHeaders: true }), reply)
  return null
}

async function started(
  context: AppContext,
  by: { readonly id: string; readonly name: string },
  way: SignInWay,
  { request }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
): Promise<SignInResult> {
  await endFormer(context, request)
  await tell(context, { action: 'session.start', by, after: { way } })
  return { next: 'signed_in' }
}

/** The browser has a new session now; the one that it came with is not left lying about. */
export async function endFormer({ db }: AppContext, { caller }: FastifyRequest): Promise<void> {
  if (caller?.via.kind === 'session')
    await db.prisma.session.deleteMany({ where: { id: caller.via.id } })
}

async function refused(
  context: AppContext,
  name: string,
  id: string | null,
  way: SignInWay,
): Promise<never> {
  await tell(context, { action: 'session.refuse', by: { id, name }, after: { way } })
  return refuse('sign_in_refused', '')
}
