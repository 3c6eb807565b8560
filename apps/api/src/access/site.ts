import type { FastifyRequest } from 'fastify'
import type { Environment } from '../env.ts'

/** Where users reach us, for links that are sent out: BASE_URL, else where the request was sent to. */
export const siteOf = (
  { BASE_URL }: Pick<Environment, 'BASE_URL'>,
  { protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>,
): string => BASE_URL ?? `${protocol}://${host}`
