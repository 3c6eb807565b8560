import type { getFrozenEvaluation, ParamsOf } from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { send } from '../../plan-state/send.ts'
import { refuse, refuseNotPossible } from '../../problems/refusal.ts'
import { evaluationIn } from './rows.ts'

type Params = ParamsOf<typeof getFrozenEvaluation>

/** Serves the text that an evaluation was closed with, byte for byte: it is never read and written again. */
export function serveFrozenEvaluation(
  app: FastifyInstance,
  { store }: AppContext,
  route: typeof getFrozenEvaluation,
): void {
  app.route<{ Params: Params }>({
    ...route,
    config: { access: route.access },
    handler: async (request, reply) => {
      const { plan: slug } = request.params
      const plan = (await store.current(slug, request.revisions)) ?? refuse('plan_not_found', slug)
      const { figures = null, checksum = null } = evaluationIn(plan) ?? {}
      if (figures === null || checksum === null) return refuseNotPossible('evaluation_not_closed')
      return send(request, reply, {
        body: Buffer.from(figures, 'utf8'),
        etag: `"${checksum}"`,
        contentType: 'application/json; charset=utf-8',
      })
    },
  })
}
