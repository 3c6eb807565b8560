import type { Access } from '@koreplan/contract'
import { may, mayAnywhere, type Actor } from '@koreplan/domain'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { AppContext } from '../context.ts'
import type { Caller } from './actors.ts'
import { refuseCrossSite } from './origin.ts'
import { renewSession } from './renewal.ts'
import type { Revisions } from '../plan-state/revisions.ts'
import { refuse } from '../problems/refusal.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call the route. An address of the API without it is refused. */
    access?: Access
    /** For a person alone: an access token does not do. */
    bySessionOnly?: boolean
  }
  interface FastifyRequest {
    /** Who asks; null for nobody signed in. */
    actor: Actor | null
    /** The same, and by what: a session or a token. */
    caller: Caller | null
    /** How new everything was when the request came; null outside the API. */
    revisions: Revisions | null
  }
}

/** Denies by default: every address of the API says who may call it, and everybody else is refused. */
export function guard(app: FastifyInstance, context: AppContext): void {
  const { actors, store, clock, env } = context
  app.decorateRequest('actor', null)
  app.decorateRequest('caller', null)
  app.decorateRequest('revisions', null)
  app.addHook('onRequest', async (request, reply) => {
    if (!isOfApi(request)) return
    const { access, bySessionOnly = false } = request.routeOptions.config
    refuseCrossSite(request, env)
    request.revisions = await store.revisions()
    request.caller = await actors.callerOf(request, request.revisions)
    request.actor = request.caller?.actor ?? null
    const via = request.caller?.via
    if (via?.kind === 'token' && bySessionOnly) refuse('not_allowed', '')
    refuseStranger(request, access)
    if (via?.kind === 'session' && via.renewFrom <= clock.now())
      await renewSession(context, request, reply)
  })
}

/** What there is no route for is not found, for anybody; descriptions of the API are for anyone. */
const isOfApi = (request: FastifyRequest): boolean =>
  !request.is404 && (request.routeOptions.url?.startsWith('/api/v1') ?? false)

function refuseStranger(request: FastifyRequest, access: Access | undefined): void {
  if (access === 'anyone') return
  if (request.actor === null) refuse('not_signed_in', '')
  if (access === 'signed_in') return
  if (access === undefined) refuse('not_allowed', '')
  const { plan } = (request.params ?? {}) as { plan?: string }
  if (plan === undefined) {
    if (!mayAnywhere(request.actor, access)) refuse('not_allowed', '')
    return
  }
  // Who may not read a plan is not told that there is one.
  if (!may(request.actor, 'plan.read', plan)) refuse('plan_not_found', plan)
  if (!may(request.actor, access, plan)) refuse('not_allowed', '')
}
