import type { grantRole, ReadBodyOf, User, withdrawRole } from '@koreplan/contract'
import { faultsOfGrant, type Role } from '@koreplan/domain'
import type { Asked } from '../../access/serve.ts'
import type { AppContext } from '../../context.ts'
import { refuse, refuseField, refuseFields } from '../../problems/refusal.ts'
import type { Audited } from '../../writing/audited.ts'
import type { Door, Tx } from '../../writing/write.ts'
import { manage } from './manage.ts'
import { readUser } from './reads.ts'

type Grant = ReadBodyOf<typeof grantRole>

/** How many other accounts can sign in and are administrators. */
export const otherAdministrators = (tx: Tx, id: string): Promise<number> =>
  tx.user.count({
    where: { id: { not: id }, disabledAt: null, grants: { some: { role: 'administrator' } } },
  })

/** Gives an account a role. `at`: where the role stands in the request, for what is wrong with it. */
export async function addGrant(
  { tx, audit }: Door,
  userId: string,
  { role, plan, unit }: Grant,
  at = '',
): Promise<void> {
  const faults = faultsOfGrant({ role, plan, unit })
  refuseFields(faults.map(({ path, code }) => ({ path: `${at}${path}`, code })))
  const inPlan = await found(plan, `${at}plan`, (slug) => tx.plan.findUnique({ where: { slug } }))
  const ofUnit = await found(unit, `${at}unit`, (id) => tx.unit.findUnique({ where: { id } }))
  const data = { userId, role, planId: inPlan?.id ?? null, unitId: ofUnit?.id ?? null }
  if ((await tx.roleGrant.count({ where: data })) > 0) refuseField(`${at}role`, 'taken')
  await tx.roleGrant.create({ data })
  const after = told(role, inPlan, ofUnit)
  await audit({ action: 'role.grant', resource: `user/${userId}`, after })
}

const told = (
  role: Role,
  plan: { readonly title: string } | null,
  unit: { readonly name: string } | null,
): Audited => ({ role, plan: plan?.title ?? null, ofUnit: unit?.name ?? null })

async function found<Key, Row>(
  key: Key | null,
  path: string,
  find: (key: Key) => Promise<Row | null>,
): Promise<Row | null> {
  if (key === null) return null
  return (await find(key)) ?? refuseField(path, 'unknown_name')
}

export const grant = (context: AppContext, asked: Asked<typeof grantRole>): Promise<User> =>
  manage(context, asked, async (door) => {
    const { id } = asked.params
    await readUser(door.tx, id, door.now)
    await addGrant(door, id, asked.body)
    return readUser(door.tx, id, door.now)
  })

/** Takes a role. The last administrator who can sign in stays one. */
export const withdraw = (context: AppContext, asked: Asked<typeof withdrawRole>): Promise<null> =>
  manage(context, asked, async ({ tx, audit }) => {
    const { id: userId, grant: id } = asked.params
    const row = await tx.roleGrant.findFirst({
      where: { id, userId },
      include: { plan: true, unit: true, user: true },
    })
    if (row === null) return refuse('account_not_found', userId)
    const { role, plan, unit, user } = row
    const isLast =
      role === 'administrator' &&
      user.disabledAt === null &&
      (await otherAdministrators(tx, userId)) === 0
    if (isLast) return refuse('not_possible', 'last_administrator')
    await tx.roleGrant.delete({ where: { id } })
    const before = told(role, plan, unit)
    await audit({ action: 'role.withdraw', resource: `user/${userId}`, before })
    return null
  })
