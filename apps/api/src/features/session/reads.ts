import type { SignedIn } from '@koreplan/contract'
import type { Database } from '@koreplan/db'
import { ROLES, type Actor } from '@koreplan/domain'
import type { AppContext } from '../../context.ts'

/** Who is signed in, and how one can sign in. */
export async function sessionOf({ db, env }: AppContext, actor: Actor | null): Promise<SignedIn> {
  const [person, demonstration, administrators] = await Promise.all([
    personOf(db, actor),
    demonstrationAccounts(db),
    db.prisma.roleGrant.count({ where: { role: 'administrator' } }),
  ])
  return {
    person,
    grants: [...(actor?.grants ?? [])],
    signIn: {
      password: true,
      oidc: env.OIDC_ISSUER === undefined ? null : { name: env.OIDC_NAME },
      demonstration,
      setup: administrators === 0,
    },
  }
}

async function personOf(db: Database, actor: Actor | null): Promise<SignedIn['person']> {
  if (actor === null) return null
  const { accounts, ...user } = await db.prisma.user.findUniqueOrThrow({
    where: { id: actor.id },
    include: { accounts: { where: { password: { not: null } }, select: { id: true } } },
  })
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    twoFactorEnabled: user.twoFactorEnabled === true,
    hasPassword: accounts.length > 0,
    demonstration: user.demonstration,
  }
}

/** In the order of the roles. */
async function demonstrationAccounts(db: Database): Promise<SignedIn['signIn']['demonstration']> {
  const users = await db.prisma.user.findMany({
    where: { demonstration: true, disabledAt: null },
    include: { grants: { include: { unit: true }, take: 1 } },
    orderBy: { id: 'asc' },
  })
  return users
    .flatMap(({ id, name, grants: [grant] }) =>
      grant === undefined ? [] : [{ id, name, role: grant.role, unit: grant.unit?.name ?? null }],
    )
    .toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role))
}
