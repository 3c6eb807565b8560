import metricsPlugin from 'fastify-metrics'
import type { FastifyInstance } from 'fastify'

/** Prometheus metrics at /metrics: durations by route. https://github.com/SkeLLLa/fastify-metrics */
export async function metrics(app: FastifyInstance): Promise<void> {
  await app.register(metricsPlugin.default, {
    endpoint: '/metrics',
    clearRegisterOnInit: true,
    // The histogram alone: a summary tells less and costs more on every request.
    routeMetrics: { enabled: { histogram: true, summary: false }, registeredRoutesOnly: true },
  })
}
