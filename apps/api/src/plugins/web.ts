import { existsSync } from 'node:fs'
import { join } from 'node:path'
import staticFiles from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { AppContext } from '../context.ts'
import { Refusal } from '../problems/refusal.ts'
import { pageHints } from './page-hints.ts'

const YEAR = 365 * 24 * 60 * 60

/** The built web: hashed files for ever, the page itself never kept. https://github.com/fastify/fastify-static */
export async function web(
  app: FastifyInstance,
  context: AppContext,
  folder: string,
): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return
  await app.register(staticFiles, {
    root: folder,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const kept = path.includes('/assets/')
      void reply.header('cache-control', kept ? `public, max-age=${YEAR}, immutable` : 'no-cache')
    },
  })
  // Every address of the page is the page; what looks like an API or a file is not.
  const hintsFor = pageHints(folder, context)
  const signedInHints = async (request: FastifyRequest): Promise<string[]> => {
    const actor = await context.actors.of(request, await context.store.revisions())
    return actor === null ? [] : hintsFor(request.url, actor)
  }
  app.get('/*', { schema: { hide: true } }, async (request, reply) => {
    const path = request.url.split('?')[0] ?? '/'
    if (path.startsWith('/api/') || path.startsWith('/assets/') || path === '/favicon.ico')
      throw new Refusal('route_not_found', path)
    // Without its figures the page still tells what is wrong.
    const hints = await signedInHints(request).catch(() => [])
    if (hints.length > 0) void reply.header('link', hints.join(', '))
    return reply.sendFile('index.html')
  })
}
