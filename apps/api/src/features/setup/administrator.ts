import { randomUUID } from 'node:crypto'
import type { setUpAdministrator } from '@koreplan/contract'
import { asked as askLibrary, headersFor } from '../../access/library.ts'
import { hashOf } from '../../access/one-time.ts'
import type { Asked } from '../../access/serve.ts'
import { tell } from '../../access/tell.ts'
import type { AppContext } from '../../context.ts'
import { refuse, refuseField } from '../../problems/refusal.ts'
import { writeInstallation } from '../../writing/write.ts'
import { setPassword } from '../account/password.ts'

/** Makes the first administrator with the code that the program printed, uses it up, and signs in. */
export async function setUp(
  context: AppContext,
  { body, request, reply }: Asked<typeof setUpAdministrator>,
): Promise<null> {
  const { auth, attempts } = context
  const { name, email, password, code } = body
  const attempt = await attempts.begin({ link: request.ip })
  const library = await auth()
  const hash = await (await library.$context).password.hash(password)
  const actor = { id: randomUUID(), name, grants: [] }
  await writeInstallation(context, actor, 'signed_in', async ({ tx, now, audit }) => {
    const { count } = await tx.installation.updateMany({
      where: { id: 1, setupCodeHash: hashOf(code) },
      data: { setupCodeHash: null },
    })
    if (count === 0 || (await tx.roleGrant.count({ where: { role: 'administrator' } })) > 0)
      return refuse('link_not_valid', '')
    if ((await tx.user.count({ where: { email } })) > 0) return refuseField('email', 'taken')
    const { id } = actor
    await tx.user.create({
      data: { id, name, email, emailVerified: true, createdAt: now, updatedAt: now },
    })
    await setPassword(tx, id, hash)
    await tx.roleGrant.create({ data: { userId: id, role: 'administrator' } })
    const resource = `user/${id}`
    await audit({ action: 'account.make', resource, after: { name, email } })
    await audit({ action: 'role.grant', resource, after: { role: 'administrator' } })
    return null
  })
  await attempt.succeeded()
  const headers = headersFor(request)
  const call = { body: { email, password }, headers, returnHeaders: true } as const
  await askLibrary(library.api.signInEmail(call), reply)
  await tell(context, { action: 'session.start', by: actor, after: { way: 'setup' } })
  return null
}
