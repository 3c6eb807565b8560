import { streamEvents, type QueryOf } from '@koreplan/contract'
import sse from '@fastify/sse'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { refuse } from '../../problems/refusal.ts'
import { changeFeed } from './feed.ts'

/** What changes, as it changes. https://github.com/fastify/sse */
export async function eventRoutes(app: FastifyInstance, context: AppContext): Promise<void> {
  await app.register(sse.default)
  const feed = changeFeed(context)
  app.addHook('preClose', () => feed.close())
  app.route<{ Querystring: QueryOf<typeof streamEvents> }>({
    ...streamEvents,
    // A stream's length is no measure of the server.
    config: { access: streamEvents.access, disableMetrics: true },
    sse: { kind: 'manual', heartbeat: false },
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const since = request.headers['last-event-id'] ?? request.query.since ?? ''
      // The connection serves this stream alone, and ends with it.
      void reply.header('connection', 'close').header('cache-control', 'no-store')
      await feed.open(request, reply, request.actor ?? refuse('not_signed_in', ''), String(since))
    },
  })
}
