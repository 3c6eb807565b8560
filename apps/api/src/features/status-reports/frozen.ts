import type { getFrozenReport, ParamsOf } from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { send } from '../../plan-state/send.ts'
import { refuse, refuseNotPossible } from '../../problems/refusal.ts'
import { reportByNumber } from './reads.ts'

type Params = ParamsOf<typeof getFrozenReport>

/** Serves the text that a report was frozen as, byte for byte: it is never read and written again. */
export function serveFrozen(
  app: FastifyInstance,
  { store }: AppContext,
  route: typeof getFrozenReport,
): void {
  app.route<{ Params: Params }>({
    ...route,
    config: { access: route.access },
    handler: async (request, reply) => {
      const { plan: slug, number } = request.params
      const plan = (await store.current(slug, request.revisions)) ?? refuse('plan_not_found', slug)
      const { figures, checksum } = reportByNumber(plan, number)
      if (figures === null || checksum === null) return refuseNotPossible('report_not_frozen')
      return send(request, reply, {
        body: Buffer.from(figures, 'utf8'),
        etag: `"${checksum}"`,
        contentType: 'application/json; charset=utf-8',
      })
    },
  })
}
