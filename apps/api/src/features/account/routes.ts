import {
  acceptInvitation,
  changePassword,
  confirmTwoFactor,
  getInvitation,
  renameMyself,
  startTwoFactor,
  stopTwoFactor,
} from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import { answer } from '../../access/serve.ts'
import type { AppContext } from '../../context.ts'
import { accept, invited } from './invitations.ts'
import { change } from './password.ts'
import { rename } from './rename.ts'
import { confirm, start, stop } from './two-factor.ts'

/** What everybody does with the own account. */
export function ownAccountRoutes(app: FastifyInstance, context: AppContext): void {
  answer(app, getInvitation, (asked) => invited(context, asked))
  answer(app, acceptInvitation, (asked) => accept(context, asked))
  answer(app, renameMyself, (asked) => rename(context, asked))
  answer(app, changePassword, (asked) => change(context, asked))
  answer(app, startTwoFactor, (asked) => start(context, asked))
  answer(app, confirmTwoFactor, (asked) => confirm(context, asked))
  answer(app, stopTwoFactor, (asked) => stop(context, asked))
}
