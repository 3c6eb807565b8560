import type {
  confirmTwoFactor,
  startTwoFactor,
  stopTwoFactor,
  TwoFactorSecret,
} from '@koreplan/contract'
import { sessionCookie } from '../../access/auth.ts'
import { asked as askLibrary, headersFor } from '../../access/library.ts'
import { signedIn } from '../../access/signed-in.ts'
import type { Asked } from '../../access/serve.ts'
import { tell } from '../../access/tell.ts'
import type { AppContext } from '../../context.ts'
import { refuse, refuseField } from '../../problems/refusal.ts'
import { needsPassword } from './password.ts'

/** A secret for an authenticator. It counts from its first code on: `confirm`. */
export async function start(
  context: AppContext,
  { body, request, reply }: Asked<typeof startTwoFactor>,
): Promise<TwoFactorSecret> {
  const { db, auth, attempts } = context
  const { id } = signedIn(request)
  await needsPassword(context, id)
  const user = await db.prisma.user.findUniqueOrThrow({ where: { id } })
  if (user.twoFactorEnabled === true) return refuse('not_possible', 'two_factor_on')
  const attempt = await attempts.begin({ own_password: id })
  const { api } = await auth()
  const headers = ownHeaders(context, request)
  const made = await askLibrary(api.enableTwoFactor({ body, headers, returnHeaders: true }), reply)
  if (made === null || made.method !== 'totp') return refuseField('password', 'wrong')
  await attempt.succeeded()
  const { totpURI: uri, backupCodes } = made
  return { uri, secret: new URL(uri).searchParams.get('secret') ?? '', backupCodes }
}

/** Shows by a first code that the authenticator works. Other sessions end; this one gets a new token. */
export async function confirm(
  context: AppContext,
  { body, request, reply }: Asked<typeof confirmTwoFactor>,
): Promise<null> {
  const { db, auth, attempts } = context
  const actor = signedIn(request)
  const attempt = await attempts.begin({ code: actor.id })
  const others = await db.prisma.session.findMany({
    where: { userId: actor.id, NOT: { id: sessionIdOf(request) } },
    select: { id: true },
  })
  const { api } = await auth()
  const headers = ownHeaders(context, request)
  const made = await askLibrary<unknown>(
    api.verifyTOTP({ body, headers, returnHeaders: true }),
    reply,
  )
  if (made === null || !(await attempts.isFirst('code_once', `${actor.id} ${body.code}`)))
    return refuseField('code', 'wrong')
  await attempt.succeeded()
  await db.prisma.session.deleteMany({ where: { id: { in: others.map(({ id }) => id) } } })
  await tell(context, {
    action: 'account.two_factor',
    by: actor,
    after: { twoFactorEnabled: true },
  })
  return null
}

export async function stop(
  context: AppContext,
  { body, request, reply }: Asked<typeof stopTwoFactor>,
): Promise<null> {
  const { auth, attempts } = context
  const actor = signedIn(request)
  await needsPassword(context, actor.id)
  const attempt = await attempts.begin({ own_password: actor.id })
  const { api } = await auth()
  const headers = ownHeaders(context, request)
  const made = await askLibrary(api.disableTwoFactor({ body, headers, returnHeaders: true }), reply)
  if (made === null) return refuseField('password', 'wrong')
  await attempt.succeeded()
  await tell(context, {
    action: 'account.two_factor',
    by: actor,
    after: { twoFactorEnabled: false },
  })
  return null
}

type Request = Asked<never>['request']

const ownHeaders = ({ env }: AppContext, request: Request): Headers =>
  headersFor(request, sessionCookie(env))

const sessionIdOf = ({ caller }: Request): string =>
  caller?.via.kind === 'session' ? caller.via.id : ''
