import type { Database } from '@koreplan/db'
import type { Grant } from '@koreplan/domain'

/** The roles of an account. */
export async function grantsOf(db: Database, userId: string): Promise<Grant[]> {
  const rows = await db.prisma.roleGrant.findMany({
    where: { userId },
    include: { plan: { select: { slug: true } }, unit: true },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ role, plan, unit }) => ({ role, plan: plan?.slug ?? null, unit }))
}
