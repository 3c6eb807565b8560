import { signedIn } from '../../access/signed-in.ts'
import type { Asked } from '../../access/serve.ts'
import type { AppContext } from '../../context.ts'
import { keyOf, once } from '../../writing/idempotency.ts'
import { writeInstallation, type Door } from '../../writing/write.ts'

/** Does a change of accounts, by an administrator; once for each Idempotency-Key. */
export const manage = <T>(
  context: AppContext,
  { request }: Pick<Asked<never>, 'request'>,
  work: (door: Door) => Promise<T>,
): Promise<T> =>
  writeInstallation(context, signedIn(request), 'accounts.manage', (door) =>
    once(door, keyOf(request), () => work(door)),
  )
