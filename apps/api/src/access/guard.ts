import type { Access } from '@koreplan/contract'
import { may, mayAnywhere, type Actor } from '@koreplan/domain'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { AppContext } from '../context.ts'
import type { Revisions } from '../plan-state/revisions.ts'
import { refuse } from '../problems/refusal.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call the route. An address of the API without it is refused. */
    access?: Access
  }
  interface FastifyRequest {
    /** Who asks; null for nobody signed in. */
    actor: Actor | null
    /** How new everything was when the request came; null outside the API. */
    revisions: Revisions | null
  }
}

/** Denies by default: every address of the API says who may call it, and everybody else is refused. */
export function guard(app: FastifyInstance, { actors, store }: AppContext): void {
  app.decorateRequest('actor', null)
  app.decorateRequest('revisions', null)
  app.addHook('onRequest', async (request) => {
    if (!isOfApi(request)) return
    const { access } = request.routeOptions.config
    request.revisions = await store.revisions()
    request.actor = await actors.of(request, request.revisions)
    refuseStranger(request, access)
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
