import { existsSync } from 'node:fs'
import { join } from 'node:path'
import staticFiles from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { Refusal } from '../problems/refusal.ts'

const YEAR = 365 * 24 * 60 * 60

/** The built web: hashed files for ever, the page itself never kept. https://github.com/fastify/fastify-static */
export async function web(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return
  await app.register(staticFiles, {
    root: folder,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const kept = path.includes('/assets/')
      void reply.header('cache-control', kept ? `public, max-age=${YEAR}, immutable` : 'no-cache')
    },
  })
  // Every address of the page is the page; what looks like an API or a file is not.
  app.get('/*', { schema: { hide: true } }, (request, reply) => {
    const path = request.url.split('?')[0] ?? '/'
    if (path.startsWith('/api/') || path.startsWith('/assets/') || path === '/favicon.ico')
      throw new Refusal('route_not_found', path)
    return reply.sendFile('index.html')
  })
}
