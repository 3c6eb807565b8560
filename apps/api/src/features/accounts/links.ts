import type { inviteAgain, InvitationLink, withdrawInvitation } from '@koreplan/contract'
import type { FastifyRequest } from 'fastify'
import { hashOf, newSecret } from '../../access/one-time.ts'
import { siteOf } from '../../access/site.ts'
import type { Asked } from '../../access/serve.ts'
import type { AppContext } from '../../context.ts'
import { refuse } from '../../problems/refusal.ts'
import type { Door } from '../../writing/write.ts'
import { manage } from './manage.ts'
import { readUser } from './reads.ts'

const WEEK = 7 * 24 * 60 * 60 * 1000

/** Makes the link by which an account's owner chooses a password; one that is out already ends. */
export async function makeLink(
  { env }: AppContext,
  { tx, actor, now, audit }: Door,
  request: FastifyRequest,
  userId: string,
): Promise<InvitationLink> {
  await endLinks({ tx, now }, userId)
  const token = newSecret()
  const expiresAt = new Date(now.getTime() + WEEK)
  await tx.invitation.create({
    data: { userId, tokenHash: hashOf(token), createdBy: actor.name, createdAt: now, expiresAt },
  })
  await audit({ action: 'account.invite', resource: `user/${userId}` })
  return { link: `${siteOf(env, request)}/invitation/${token}`, expiresAt: expiresAt.toISOString() }
}

const endLinks = ({ tx, now }: Pick<Door, 'tx' | 'now'>, userId: string) =>
  tx.invitation.updateMany({
    where: { userId, acceptedAt: null, withdrawnAt: null },
    data: { withdrawnAt: now },
  })

export const linkAgain = (
  context: AppContext,
  asked: Asked<typeof inviteAgain>,
): Promise<InvitationLink> =>
  manage(context, asked, async (door) => {
    const user = await readUser(door.tx, asked.params.id, door.now)
    if (user.disabledAt !== null) return refuse('not_possible', 'account_disabled')
    // The example data's accounts are anybody's: a password would make one somebody's.
    if (user.demonstration) return refuse('not_possible', 'no_password')
    return makeLink(context, door, asked.request, user.id)
  })

export const withdrawLink = (
  context: AppContext,
  asked: Asked<typeof withdrawInvitation>,
): Promise<null> =>
  manage(context, asked, async (door) => {
    const { id } = await readUser(door.tx, asked.params.id, door.now)
    const { count } = await endLinks(door, id)
    if (count > 0) await door.audit({ action: 'account.uninvite', resource: `user/${id}` })
    return null
  })
