import { Problem } from '@koreplan/contract'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'

const REFUSAL = {
  description: 'A refusal (RFC 9457), in Danish or English by Accept-Language',
  content: { 'application/problem+json': { schema: Problem } },
}

/** Described, and read by the door itself: writing/idempotency.ts. */
const HEADERS = z.object({
  'idempotency-key': z
    .string()
    .min(16)
    .max(200)
    .optional()
    .describe(
      'A random text: for a day, the same key with the same body is answered as the first time, and nothing is done twice',
    ),
})

const isKeyed = ({ method, keyless }: { method?: unknown; keyless?: unknown }): boolean =>
  method === 'POST' && keyless !== true

/** The description of the API, made from the shapes that validate. https://github.com/fastify/fastify-swagger */
export async function openApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Køreplan',
        version: '1',
        description:
          'Follows up a municipality’s action plan. Every reading of state takes `asOf` and repeats ' +
          'the date it is true of. Money is whole øre, time whole minutes, percentages 0-100 or null ' +
          'where nothing can be measured. Refusals are `application/problem+json` (RFC 9457).',
      },
    },
    transform: (document) => {
      const response = { ...(document.schema.response as object), default: REFUSAL }
      const headers = isKeyed(document.route) && { headers: HEADERS }
      return jsonSchemaTransform({
        ...document,
        schema: { ...document.schema, ...headers, response },
      })
    },
    transformObject: jsonSchemaTransformObject,
  })
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    // Swagger UI sets styles on its elements; nothing else of it needs more than its own files.
    staticCSP: {
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': ["'self'", 'data:'],
      'connect-src': ["'self'"],
      'base-uri': ["'none'"],
      'frame-ancestors': ["'none'"],
    },
    theme: { title: 'Køreplan: API' },
    uiConfig: { docExpansion: 'list', defaultModelsExpandDepth: 0, validatorUrl: null },
  })
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger())
}
