import type { Reader } from '@koreplan/contract'
import type { Database } from '@koreplan/db'
import { refuseField } from '../../problems/refusal.ts'
import type { Tx } from '../../writing/write.ts'

const byName = new Intl.Collator('da').compare

/** Who may read a plan, by Danish alphabet: every role may. Accounts that are disabled are left out. */
export async function readersOf(db: Database['prisma'] | Tx, planId: number): Promise<Reader[]> {
  const inPlan = { OR: [{ planId }, { planId: null }] }
  const users = await db.user.findMany({
    where: { disabledAt: null, grants: { some: inPlan } },
    include: { grants: { where: inPlan, include: { unit: true }, orderBy: { id: 'asc' } } },
  })
  return users
    .map(({ id, name, grants }) => ({
      id,
      name,
      roles: [...new Set(grants.map(({ role }) => role))],
      unit: grants.find(({ unit }) => unit !== null)?.unit?.name ?? null,
    }))
    .toSorted((a, b) => byName(a.name, b.name))
}

/** Refuses to mention anybody who may not read the plan: they could not follow the mention. */
export async function refuseStrangers(
  tx: Tx,
  planId: number,
  mentions: readonly string[],
): Promise<void> {
  if (mentions.length === 0) return
  const known = new Set((await readersOf(tx, planId)).map(({ id }) => id))
  if (mentions.some((id) => !known.has(id))) refuseField('mentions', 'unknown_name')
}
