import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

/** What the page may load, and from where. blob: and data: are for charts exported as pictures. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join(';')

/** Security headers. https://github.com/fastify/fastify-helmet */
export async function security(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    // Helmet would put the same policy together anew for every reply.
    contentSecurityPolicy: false,
    // Sent by whoever terminates TLS: docs/operating.md.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'same-origin' },
    // For browsers and plug-ins that are gone; every reply would carry them.
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    originAgentCluster: false,
  })
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.header('content-security-policy', CONTENT_SECURITY_POLICY)
    done()
  })
}
