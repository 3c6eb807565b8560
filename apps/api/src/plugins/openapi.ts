import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'

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
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
  await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: true })
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger())
}
