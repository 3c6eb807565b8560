import { signInByOidc, type OidcError } from '@koreplan/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { LIBRARY_PATH, oauthStateCookie, sessionCookie } from '../../access/auth.ts'
import { cookieOf, unsealed } from '../../access/cookie.ts'
import { asked, headersFor, passCookies } from '../../access/library.ts'
import { OIDC } from '../../access/oidc.ts'
import { tell } from '../../access/tell.ts'
import type { AppContext } from '../../context.ts'
import { refuse } from '../../problems/refusal.ts'
import { endFormer } from './writes.ts'

/** The way to the organisation's own sign-in, and the way back, which alone the library answers itself. */
export function oidcRoutes(app: FastifyInstance, context: AppContext): void {
  const isConfigured = context.env.OIDC_ISSUER !== undefined
  app.route({
    ...signInByOidc,
    config: { access: 'anyone' },
    handler: (request, reply) =>
      isConfigured ? leave(context, request, reply) : refuse('route_not_found', signInByOidc.url),
  })
  if (!isConfigured) return
  app.route({
    method: 'GET',
    url: `${LIBRARY_PATH}/callback/${OIDC}`,
    config: { access: 'anyone' },
    schema: { hide: true },
    handler: (request, reply) => comeBack(context, request, reply),
  })
}

/** Where one is when the organisation's sign-in came to nothing. */
const refusedAt = (error: OidcError): string => `/sign-in?error=${error}`

async function leave(
  { auth, env }: AppContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { returnTo } = request.query as { returnTo?: string }
  const { api } = await auth()
  const made = await asked(
    api.signInSocial({
      body: { provider: OIDC, callbackURL: ownPath(returnTo, env.BASE_URL ?? '') },
      headers: headersFor(request),
      returnHeaders: true,
    }),
    reply,
  )
  return reply.header('cache-control', 'no-store').redirect(made?.url ?? refusedAt('failed'))
}

/** A path of our own site; the overview for everything else. */
function ownPath(asked: string | undefined, site: string): string {
  if (asked === undefined || !asked.startsWith('/') || !URL.canParse(asked, site)) return '/'
  const { origin, pathname, search, hash } = new URL(asked, site)
  return origin === site ? `${pathname}${search}${hash}` : '/'
}

async function comeBack(
  context: AppContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { auth, env } = context
  const library = await auth()
  const { headers, status } = await library.handler(
    new Request(new URL(request.url, env.BASE_URL), {
      headers: headersFor(request, oauthStateCookie(env)),
    }),
  )
  void reply.header('cache-control', 'no-store')
  const to = status < 400 ? headers.get('location') : null
  const error = to === null ? 'failed' : errorOf(new URL(to, env.BASE_URL))
  const by = await startedIn(context, headers)
  if (error !== null || to === null || by === null) {
    const after = { way: OIDC, why: error ?? 'failed' }
    await tell(context, { action: 'session.refuse', by: { id: null, name: '' }, after })
    return reply.redirect(refusedAt(error ?? 'failed'))
  }
  passCookies(headers, reply)
  await endFormer(context, request)
  await tell(context, { action: 'session.start', by, after: { way: OIDC } })
  return reply.redirect(to)
}

/** What the library's many words come to; null when nothing is wrong. */
function errorOf({ searchParams, pathname }: URL): OidcError | null {
  const error = searchParams.get('error')
  if (error === null || pathname !== '/sign-in') return null
  if (error === 'disabled') return 'disabled'
  return ['signup_disabled', 'account_not_linked'].includes(error) ? 'not_invited' : 'failed'
}

/** Whose session the library has just begun. */
async function startedIn(
  { auth, db, env }: AppContext,
  headers: Headers,
): Promise<{ readonly id: string; readonly name: string } | null> {
  const cookies = headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  const sealed = cookieOf(cookies.join('; '), sessionCookie(env))
  const token = sealed === null ? null : unsealed(sealed, (await auth()).secret)
  if (token === null) return null
  const session = await db.prisma.session.findUnique({ where: { token }, include: { user: true } })
  return session?.user ?? null
}
