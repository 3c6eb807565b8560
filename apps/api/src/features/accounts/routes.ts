import {
  disableUser,
  editUser,
  enableUser,
  getUser,
  grantRole,
  inviteAgain,
  inviteUser,
  listPeopleOfPlan,
  listUsers,
  removeTwoFactor,
  withdrawInvitation,
  withdrawRole,
} from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import { answer } from '../../access/serve.ts'
import type { AppContext } from '../../context.ts'
import { grant, withdraw } from './grants.ts'
import { linkAgain, withdrawLink } from './links.ts'
import { peopleOfPlan, readUser, usersOf } from './reads.ts'
import { disable, edit, enable, invite, withoutTwoFactor } from './writes.ts'

/** Accounts as an administrator manages them, and who has a role in a plan. */
export function accountRoutes(app: FastifyInstance, context: AppContext): void {
  const { db, clock } = context
  answer(app, listUsers, () => usersOf(context))
  answer(app, getUser, ({ params: { id } }) => readUser(db.prisma, id, clock.now()))
  answer(app, inviteUser, (asked) => invite(context, asked))
  answer(app, editUser, (asked) => edit(context, asked))
  answer(app, disableUser, (asked) => disable(context, asked))
  answer(app, enableUser, (asked) => enable(context, asked))
  answer(app, removeTwoFactor, (asked) => withoutTwoFactor(context, asked))
  answer(app, inviteAgain, (asked) => linkAgain(context, asked))
  answer(app, withdrawInvitation, (asked) => withdrawLink(context, asked))
  answer(app, grantRole, (asked) => grant(context, asked))
  answer(app, withdrawRole, (asked) => withdraw(context, asked))
  answer(app, listPeopleOfPlan, async ({ params: { plan } }) => ({
    items: await peopleOfPlan(context.db.prisma, plan),
  }))
}
