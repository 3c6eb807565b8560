import type { renameMyself } from '@koreplan/contract'
import { signedIn } from '../../access/signed-in.ts'
import type { Asked } from '../../access/serve.ts'
import type { AppContext } from '../../context.ts'
import { writeInstallation } from '../../writing/write.ts'

/** Changes the own name. What was done under the former one keeps it. */
export const rename = (
  context: AppContext,
  { body: { name }, request }: Asked<typeof renameMyself>,
): Promise<null> =>
  writeInstallation(context, signedIn(request), 'signed_in', async ({ tx, actor, now, audit }) => {
    if (name === actor.name) return null
    await tx.user.update({ where: { id: actor.id }, data: { name, updatedAt: now } })
    await audit({
      action: 'account.edit',
      resource: `user/${actor.id}`,
      before: { name: actor.name },
      after: { name },
    })
    return null
  })
