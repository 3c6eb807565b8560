import type { Database } from '@koreplan/db'
import { hashOf, newSecret } from '../../access/one-time.ts'

/**
 * The one-time code with which the first administrator is made: a new one when there is none yet, or when
 * `again` asks for one. Null while there is nothing to tell: it was told before, or there is an administrator.
 */
export async function setupCode(
  { prisma }: Database,
  { again }: { again: boolean },
): Promise<string | null> {
  if ((await prisma.roleGrant.count({ where: { role: 'administrator' } })) > 0) return null
  const code = newSecret()
  const { count } = await prisma.installation.updateMany({
    where: { id: 1, ...(!again && { setupCodeHash: null }) },
    data: { setupCodeHash: hashOf(code) },
  })
  return count === 0 ? null : code
}
