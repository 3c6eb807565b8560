import { randomUUID } from 'node:crypto'
import type {
  disableUser,
  editUser,
  enableUser,
  inviteUser,
  removeTwoFactor,
  ReplyOf,
  User,
} from '@koreplan/contract'
import { whyNotDisable } from '@koreplan/domain'
import type { Asked } from '../../access/serve.ts'
import type { AppContext } from '../../context.ts'
import { refuse, refuseField } from '../../problems/refusal.ts'
import { addGrant, otherAdministrators } from './grants.ts'
import { makeLink } from './links.ts'
import { manage } from './manage.ts'
import { readUser } from './reads.ts'

/** Makes an account with a link by which its owner chooses a password. */
export const invite = (
  context: AppContext,
  asked: Asked<typeof inviteUser>,
): Promise<ReplyOf<typeof inviteUser>> =>
  manage(context, asked, async (door) => {
    const { tx, now, audit } = door
    const { name, email, grants } = asked.body
    if ((await tx.user.count({ where: { email } })) > 0) return refuseField('email', 'taken')
    const id = randomUUID()
    // Who makes the account vouches for its address.
    await tx.user.create({
      data: { id, name, email, emailVerified: true, createdAt: now, updatedAt: now },
    })
    await audit({ action: 'account.make', resource: `user/${id}`, after: { name, email } })
    for (const [at, grant] of grants.entries()) await addGrant(door, id, grant, `grants.${at}.`)
    const link = await makeLink(context, door, asked.request, id)
    return { ...link, user: await readUser(tx, id, now) }
  })

export const edit = (context: AppContext, asked: Asked<typeof editUser>): Promise<User> =>
  manage(context, asked, async ({ tx, now, audit }) => {
    const { id } = asked.params
    const before = await readUser(tx, id, now)
    const { name } = asked.body
    if (name === before.name) return before
    await tx.user.update({ where: { id }, data: { name, updatedAt: now } })
    const resource = `user/${id}`
    await audit({
      action: 'account.edit',
      resource,
      before: { name: before.name },
      after: { name },
    })
    return readUser(tx, id, now)
  })

/** Lets an account in no more. Its sessions, tokens and links end at once. */
export const disable = (context: AppContext, asked: Asked<typeof disableUser>): Promise<User> =>
  manage(context, asked, async ({ tx, actor, now, audit }) => {
    const { id } = asked.params
    const user = await readUser(tx, id, now)
    if (user.disabledAt !== null) return user
    const administers = user.grants.some(({ role }) => role === 'administrator')
    const others = await otherAdministrators(tx, id)
    const why = whyNotDisable({ id, administers }, actor.id, others)
    if (why !== null) return refuse('not_possible', why)
    await tx.user.update({ where: { id }, data: { disabledAt: now, updatedAt: now } })
    await tx.session.deleteMany({ where: { userId: id } })
    await tx.apikey.deleteMany({ where: { referenceId: id } })
    await tx.invitation.updateMany({
      where: { userId: id, acceptedAt: null, withdrawnAt: null },
      data: { withdrawnAt: now },
    })
    await audit({ action: 'account.disable', resource: `user/${id}` })
    return readUser(tx, id, now)
  })

export const enable = (context: AppContext, asked: Asked<typeof enableUser>): Promise<User> =>
  manage(context, asked, async ({ tx, now, audit }) => {
    const { id } = asked.params
    const user = await readUser(tx, id, now)
    if (user.disabledAt === null) return user
    await tx.user.update({ where: { id }, data: { disabledAt: null, updatedAt: now } })
    await audit({ action: 'account.enable', resource: `user/${id}` })
    return readUser(tx, id, now)
  })

/** For who has lost both the authenticator and the codes kept beside it. Sessions end. */
export const withoutTwoFactor = (
  context: AppContext,
  asked: Asked<typeof removeTwoFactor>,
): Promise<User> =>
  manage(context, asked, async ({ tx, now, audit }) => {
    const { id } = asked.params
    const user = await readUser(tx, id, now)
    if (!user.twoFactorEnabled) return user
    await tx.twoFactor.deleteMany({ where: { userId: id } })
    await tx.user.update({ where: { id }, data: { twoFactorEnabled: false, updatedAt: now } })
    await tx.session.deleteMany({ where: { userId: id } })
    await audit({
      action: 'account.two_factor',
      resource: `user/${id}`,
      after: { twoFactorEnabled: false },
    })
    return readUser(tx, id, now)
  })
