import { setUpAdministrator } from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import { answer } from '../../access/serve.ts'
import type { AppContext } from '../../context.ts'
import { setUp } from './administrator.ts'

/** The first administrator. */
export function setupRoutes(app: FastifyInstance, context: AppContext): void {
  answer(app, setUpAdministrator, (asked) => setUp(context, asked))
}
