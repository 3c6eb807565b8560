import type { FastifyRequest } from 'fastify'
import type { Environment } from '../env.ts'

/** What of a request is logged: its headers are not, since they carry sessions and tokens. */
export const logOf = ({ LOG_LEVEL }: Environment) => ({
  level: LOG_LEVEL,
  serializers: {
    req: ({ method, url, host, ip }: FastifyRequest) => ({
      method,
      url: loggable(url),
      host,
      remoteAddress: ip,
    }),
  },
})

/** An address without what lets somebody in: the token of a link or a calendar, the codes of setting up and of signing in. */
export const loggable = (url: string): string =>
  url
    .replace(/(\/(?:invitations?|calendar)\/)[^/?#]+/, '$1…')
    .replace(/([?&](?:code|state|token)=)[^&#]*/g, '$1…')
