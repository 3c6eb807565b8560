import type { FastifyRequest } from 'fastify'
import type { Environment } from '../env.ts'
import { refuse } from '../problems/refusal.ts'

const READS: readonly string[] = ['GET', 'HEAD', 'OPTIONS']

/**
 * Refuses a change that another site makes a browser send (docs/decisions/0009). Every browser says where a
 * change comes from; who says nothing is a program, which no other site can steer. A program with a token
 * of its own is not asked: browsers never add that by themselves.
 */
export function refuseCrossSite(
  { method, headers, host }: Pick<FastifyRequest, 'method' | 'headers' | 'host'>,
  { BASE_URL }: Pick<Environment, 'BASE_URL'>,
): void {
  if (READS.includes(method) || headers.authorization !== undefined) return
  const site = headers['sec-fetch-site']
  if (site !== undefined) {
    if (site !== 'same-origin' && site !== 'none') refuse('cross_site', '')
    return
  }
  const { origin } = headers
  if (origin === undefined) return
  const own =
    BASE_URL === undefined ? hostOf(origin) === hostOf(`http://${host}`) : origin === BASE_URL
  if (!own) refuse('cross_site', '')
}

const hostOf = (origin: string): string | null =>
  URL.canParse(origin) ? new URL(origin).host : null
