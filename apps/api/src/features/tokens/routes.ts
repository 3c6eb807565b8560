import { listTokens, makeToken, revokeToken } from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import { answer } from '../../access/serve.ts'
import type { AppContext } from '../../context.ts'
import { make, revoke, tokensOf } from './tokens.ts'

/** Personal access tokens for programs. */
export function tokenRoutes(app: FastifyInstance, context: AppContext): void {
  answer(app, listTokens, (asked) => tokensOf(context, asked))
  answer(app, makeToken, (asked) => make(context, asked))
  answer(app, revokeToken, (asked) => revoke(context, asked))
}
