import {
  endAllSessions,
  endSession,
  getSession,
  listSessions,
  signIn,
  signInAsDemonstration,
  signInSecondFactor,
  signOut,
} from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import { answer } from '../../access/serve.ts'
import type { AppContext } from '../../context.ts'
import { endAll, endOne, ownSessions } from './own-sessions.ts'
import { oidcRoutes } from './oidc.ts'
import { sessionOf } from './reads.ts'
import { asDemonstration, byPassword, bySecondFactor, out } from './writes.ts'

/** Signing in and out. */
export function sessionRoutes(app: FastifyInstance, context: AppContext): void {
  answer(app, getSession, ({ actor }) => sessionOf(context, actor))
  answer(app, signIn, (asked) => byPassword(context, asked))
  answer(app, signInSecondFactor, (asked) => bySecondFactor(context, asked))
  answer(app, signInAsDemonstration, (asked) => asDemonstration(context, asked))
  answer(app, signOut, (asked) => out(context, asked))
  answer(app, listSessions, (asked) => ownSessions(context, asked))
  answer(app, endSession, (asked) => endOne(context, asked))
  answer(app, endAllSessions, (asked) => endAll(context, asked))
  oidcRoutes(app, context)
}
