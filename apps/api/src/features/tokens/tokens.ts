import type { AccessToken, listTokens, makeToken, ReplyOf, revokeToken } from '@koreplan/contract'
import type { Apikey } from '@koreplan/db'
import { signedIn } from '../../access/signed-in.ts'
import type { Asked } from '../../access/serve.ts'
import { tokenCalls } from '../../access/tokens.ts'
import type { AppContext } from '../../context.ts'
import { refuse, refuseField } from '../../problems/refusal.ts'
import { keyOf, once } from '../../writing/idempotency.ts'
import { writeInstallation } from '../../writing/write.ts'

const DAY = 24 * 60 * 60

/** The own access tokens, the newest first. */
export async function tokensOf(
  { db }: AppContext,
  { request }: Asked<typeof listTokens>,
): Promise<ReplyOf<typeof listTokens>> {
  const tokens = await db.prisma.apikey.findMany({
    where: { referenceId: signedIn(request).id },
    orderBy: { createdAt: 'desc' },
  })
  return { items: tokens.map(told) }
}

/** Makes an access token. Refuses a name that another of the own tokens has. */
export async function make(
  context: AppContext,
  { body, request }: Asked<typeof makeToken>,
): Promise<ReplyOf<typeof makeToken>> {
  const { name, expiresInDays } = body
  const tokens = tokenCalls(await context.auth())
  return writeInstallation(context, signedIn(request), 'signed_in', (door) =>
    once(door, keyOf(request), async () => {
      const { tx, actor, audit } = door
      const same = { referenceId: actor.id, name }
      if ((await tx.apikey.count({ where: same })) > 0) return refuseField('name', 'taken')
      // By the library, which writes outside the door. Should it break here, the name is taken, and it is made once.
      const { id, key } = await tokens.createApiKey({
        body: { name, expiresIn: expiresInDays * DAY, userId: actor.id },
      })
      const after = { name, expiresInDays }
      await audit({ action: 'account.token', resource: `user/${actor.id}`, after })
      return { ...told(await tx.apikey.findUniqueOrThrow({ where: { id } })), token: key }
    }),
  )
}

/** Revokes one of the own access tokens: the next request with it is refused. */
export const revoke = (
  context: AppContext,
  { params: { id }, request }: Asked<typeof revokeToken>,
): Promise<null> =>
  writeInstallation(context, signedIn(request), 'signed_in', async ({ tx, actor, audit }) => {
    const token = await tx.apikey.findFirst({ where: { id, referenceId: actor.id } })
    if (token === null) return refuse('token_not_found', id)
    await tx.apikey.delete({ where: { id } })
    const before = { name: token.name }
    await audit({ action: 'account.token', resource: `user/${actor.id}`, before })
    return null
  })

function told({ id, name, start, createdAt, updatedAt, expiresAt }: Apikey): AccessToken {
  return {
    id,
    name: name ?? '',
    start: start ?? '',
    createdAt: createdAt.toISOString(),
    expiresAt: (expiresAt ?? createdAt).toISOString(),
    // The library writes the time of each use there, and nothing else.
    lastUsed: updatedAt > createdAt ? updatedAt.toISOString() : null,
  }
}
