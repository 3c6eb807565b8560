import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Reply } from './replies.ts'

const JSON_TYPE = 'application/json; charset=utf-8'

/** A value as it is sent. The tag is of the bytes, so that it changes when they do, and only then. */
export function replyOf(value: unknown, contentType = JSON_TYPE): Reply {
  const body = Buffer.isBuffer(value)
    ? value
    : Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  // Weak: compressed or not, it is the same reply.
  return { body, contentType, etag: `W/"${versionOf(value)}${digest}"` }
}

/** What can be changed has its version in the tag, so that the tag as it was got serves as If-Match. */
function versionOf(value: unknown): string {
  const version =
    typeof value === 'object' && value !== null && 'version' in value ? value.version : null
  return typeof version === 'number' ? `v${version}.` : ''
}

/** Sends a reply, or 304 to who has it already. */
export function send(request: FastifyRequest, reply: FastifyReply, made: Reply): FastifyReply {
  void reply.header('etag', made.etag).header('cache-control', 'private, no-cache')
  if (request.headers['if-none-match']?.includes(made.etag) === true) return reply.code(304).send()
  if (made.disposition !== undefined) void reply.header('content-disposition', made.disposition)
  return reply.header('content-type', made.contentType).send(made.body)
}
