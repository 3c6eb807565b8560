import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'

/** For the operator: is the process alive, and can it answer? */
export function healthRoutes(app: FastifyInstance, { store }: AppContext): void {
  const hidden = { schema: { hide: true }, config: { rateLimit: false as const } }
  app.get('/health/live', hidden, () => ({ status: 'ok' }))
  app.get('/health/ready', hidden, async (_request, reply) => {
    const ready = await store.revisions().then(
      () => true,
      () => false,
    )
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable' })
  })
}
