import type { Actor } from '@koreplan/domain'
import type { FastifyRequest } from 'fastify'
import { refuse } from '../problems/refusal.ts'

/** Who asks. Refuses nobody. */
export const signedIn = ({ actor }: Pick<FastifyRequest, 'actor'>): Actor =>
  actor ?? refuse('not_signed_in', '')
