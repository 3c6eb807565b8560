import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { problemOf } from '../problems/problem.ts'
import { Moved, Refusal } from '../problems/refusal.ts'
import { languageOf, PROBLEMS } from '../problems/texts.ts'

/** Every refusal leaves as RFC 9457, in the caller's language; a fault of ours leaves with a number only. */
export function errors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError | Refusal | Moved>((error, request, reply) => {
    if (error instanceof Moved) {
      const { from, to } = error
      const address = request.url.replace(`/${from}`, `/${to}`)
      // Never to itself: who follows would come back for ever.
      if (address !== request.url) return reply.redirect(address, 308)
      return send(new Refusal('activity_not_found', from), request, reply)
    }
    const refusal = error instanceof Refusal ? error : refusalOf(error, request)
    // What breaks off because the caller has hung up is most often no fault.
    const level = reply.raw.destroyed ? 'info' : 'error'
    if (PROBLEMS[refusal.code].status >= 500) request.log[level]({ err: error }, refusal.code)
    return send(refusal, request, reply)
  })
  app.setNotFoundHandler((request, reply) =>
    send(new Refusal('route_not_found', pathOf(request)), request, reply),
  )
}

function send(refusal: Refusal, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (refusal.code === 'too_many_attempts') void reply.header('retry-after', refusal.what)
  const problem = problemOf(refusal, languageOf(request.headers['accept-language']), request.url)
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .header('vary', 'accept-language')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem))
}

/** Codes of PostgreSQL and of the network that mean "the database cannot answer now". */
const UNREACHABLE = /^(08...|57P..|53300|ECONN.*|ETIMEDOUT|EPIPE|57014)$/

function refusalOf(error: FastifyError, request: FastifyRequest): Refusal {
  if (error.statusCode === 429) return new Refusal('too_many_requests', error.message)
  if (error.statusCode === 413)
    return new Refusal(
      'too_large',
      error.code === 'FST_REQ_FILE_TOO_LARGE' ? largestOf(request) : '1 MB',
    )
  if (error.statusCode === 503 || UNREACHABLE.test(error.code ?? ''))
    return new Refusal('unavailable', '')
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return new Refusal('invalid_request', pathOf(request))
  return new Refusal('internal', request.id)
}

const largestOf = ({ url }: FastifyRequest): string => (url.endsWith('/imports') ? '5 MB' : '20 MB')

const pathOf = (request: FastifyRequest): string => request.url.split('?')[0] ?? '/'
