import type { acceptInvitation, getInvitation, Invited } from '@koreplan/contract'
import type { Prisma } from '@koreplan/db'
import { hashOf } from '../../access/one-time.ts'
import type { Asked } from '../../access/serve.ts'
import type { AppContext } from '../../context.ts'
import { refuse } from '../../problems/refusal.ts'
import { writeInstallation } from '../../writing/write.ts'
import { setPassword } from './password.ts'

type Row = Prisma.InvitationGetPayload<{ include: { user: true } }>

/** Whom a link invites. Refuses one that is used, withdrawn, out of date or none; guessing is limited. */
export async function invited(
  context: AppContext,
  asked: Asked<typeof getInvitation>,
): Promise<Invited> {
  const { user, expiresAt } = await invitationOf(context, asked)
  const passwords = await context.db.prisma.account.count({ where: { userId: user.id } })
  return {
    name: user.name,
    email: user.email,
    kind: passwords === 0 ? 'new' : 'password',
    expiresAt: expiresAt.toISOString(),
  }
}

/** Chooses a password by a link, which is used up. Who is signed in to the account anywhere is no more. */
export async function accept(
  context: AppContext,
  asked: Asked<typeof acceptInvitation>,
): Promise<null> {
  const { id, user } = await invitationOf(context, asked)
  const { password } = await (await context.auth()).$context
  const hash = await password.hash(asked.body.password)
  const actor = { id: user.id, name: user.name, grants: [] }
  return writeInstallation(context, actor, 'signed_in', async ({ tx, now, audit }) => {
    const { count } = await tx.invitation.updateMany({
      where: { id, acceptedAt: null, withdrawnAt: null },
      data: { acceptedAt: now },
    })
    if (count === 0) return refuse('link_not_valid', '')
    await setPassword(tx, user.id, hash)
    await tx.session.deleteMany({ where: { userId: user.id } })
    await audit({ action: 'account.accept', resource: `user/${user.id}` })
    return null
  })
}

async function invitationOf(
  { db, clock, attempts }: AppContext,
  { params: { token }, request }: Pick<Asked<typeof getInvitation>, 'params' | 'request'>,
): Promise<Row> {
  const attempt = await attempts.begin({ link: request.ip })
  const found = await db.prisma.invitation.findUnique({
    where: { tokenHash: hashOf(token), acceptedAt: null, withdrawnAt: null },
    include: { user: true },
  })
  if (found === null || found.expiresAt <= clock.now() || found.user.disabledAt !== null)
    return refuse('link_not_valid', '')
  await attempt.succeeded()
  return found
}
