import { randomUUID } from 'node:crypto'
import type { changePassword } from '@koreplan/contract'
import { sessionCookie } from '../../access/auth.ts'
import { asked as askLibrary, headersFor } from '../../access/library.ts'
import { signedIn } from '../../access/signed-in.ts'
import type { Asked } from '../../access/serve.ts'
import { tell } from '../../access/tell.ts'
import type { AppContext } from '../../context.ts'
import { refuse, refuseField } from '../../problems/refusal.ts'
import type { Tx } from '../../writing/write.ts'

/** How the library names an account's password among the ways to sign in. */
const CREDENTIAL = 'credential'

/** Gives an account a password, in place of the one that it had. */
export async function setPassword(tx: Tx, userId: string, hash: string): Promise<void> {
  const where = { providerId_accountId: { providerId: CREDENTIAL, accountId: userId } }
  await tx.account.upsert({
    where,
    create: {
      id: randomUUID(),
      providerId: CREDENTIAL,
      accountId: userId,
      userId,
      password: hash,
    },
    update: { password: hash },
  })
}

/** Refuses an account that signs in without a password. */
export async function needsPassword({ db }: AppContext, userId: string): Promise<void> {
  const where = { userId, password: { not: null } }
  if ((await db.prisma.account.count({ where })) === 0) refuse('not_possible', 'no_password')
}

/** Changes the own password. Every other session ends, and this one gets a new token. */
export async function change(
  context: AppContext,
  { body, request, reply }: Asked<typeof changePassword>,
): Promise<null> {
  const actor = signedIn(request)
  await needsPassword(context, actor.id)
  const attempt = await context.attempts.begin({ own_password: actor.id })
  const { api } = await context.auth()
  const made = await askLibrary(
    api.changePassword({
      body: {
        currentPassword: body.current,
        newPassword: body.new,
        revokeOtherSessions: true,
      },
      headers: headersFor(request, sessionCookie(context.env)),
      returnHeaders: true,
    }),
    reply,
  )
  if (made === null) return refuseField('current', 'wrong')
  await attempt.succeeded()
  await tell(context, { action: 'account.password', by: actor })
  return null
}
