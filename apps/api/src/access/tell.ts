import type { AuditAction } from '@koreplan/domain'
import type { AppContext } from '../context.ts'
import { audited, type Audited } from '../writing/audited.ts'

interface Told {
  readonly action: Extract<AuditAction, `session.${string}` | `account.${string}`>
  /** Who did it: the name, and the account if there is one. */
  readonly by: { readonly id: string | null; readonly name: string }
  readonly after?: Audited
}

/**
 * Records what was done by the library, which has written it already: a sign-in, a new password. Never a
 * password, a token or a code.
 */
export async function tell({ db, clock }: AppContext, { action, by, after }: Told): Promise<void> {
  await db.prisma.auditEvent.create({
    data: {
      at: clock.now(),
      actor: by.name,
      userId: by.id,
      action,
      resource: `user/${by.id ?? 'unknown'}`,
      ...(after && { after: audited(after) }),
    },
  })
}
