import { getSession, signInAsDemonstration, signOut } from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { answer } from '../../access/serve.ts'
import { sessionOf } from './reads.ts'
import { asDemonstration, out } from './writes.ts'

/** Signing in and out. */
export function sessionRoutes(app: FastifyInstance, context: AppContext): void {
  answer(app, getSession, ({ actor }) => sessionOf(context, actor))
  answer(app, signInAsDemonstration, (asked) => asDemonstration(context, asked))
  answer(app, signOut, (asked) => out(context, asked))
}
