import type { PersonOfPlan, ReplyOf, User, listUsers } from '@koreplan/contract'
import type { Database, Prisma } from '@koreplan/db'
import { ROLES } from '@koreplan/domain'
import { OIDC } from '../../access/oidc.ts'
import type { AppContext } from '../../context.ts'
import { refuse } from '../../problems/refusal.ts'
import type { Tx } from '../../writing/write.ts'

const byName = new Intl.Collator('da').compare

const WHOLE = {
  grants: {
    include: { plan: { select: { slug: true } }, unit: { select: { id: true, name: true } } },
    orderBy: { id: 'asc' },
  },
  accounts: { select: { providerId: true, password: true } },
  sessions: { select: { updatedAt: true }, orderBy: { updatedAt: 'desc' }, take: 1 },
  invitations: {
    where: { acceptedAt: null, withdrawnAt: null },
    orderBy: { id: 'desc' },
    take: 1,
  },
} as const satisfies Prisma.UserInclude
type Row = Prisma.UserGetPayload<{ include: typeof WHOLE }>

/** All accounts, by Danish alphabet. */
export async function usersOf({ db, clock }: AppContext): Promise<ReplyOf<typeof listUsers>> {
  const rows = await db.prisma.user.findMany({ include: WHOLE })
  const now = clock.now()
  return {
    items: rows.map((row) => userOf(row, now)).toSorted((a, b) => byName(a.name, b.name)),
  }
}

/** One account as it stands, within a change of it or outside. Refuses one that is not there. */
export async function readUser(tx: Pick<Tx, 'user'>, id: string, now: Date): Promise<User> {
  const row = await tx.user.findUnique({ where: { id }, include: WHOLE })
  return row === null ? refuse('account_not_found', id) : userOf(row, now)
}

function userOf(row: Row, now: Date): User {
  const [invitation] = row.invitations
  const signsIn = [
    ...(row.accounts.some(({ password }) => password !== null) ? (['password'] as const) : []),
    ...(row.accounts.some(({ providerId }) => providerId === OIDC) ? (['oidc'] as const) : []),
  ]
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    createdAt: row.createdAt.toISOString(),
    disabledAt: row.disabledAt?.toISOString() ?? null,
    demonstration: row.demonstration,
    twoFactorEnabled: row.twoFactorEnabled === true,
    signsIn,
    lastSeen: row.sessions[0]?.updatedAt.toISOString() ?? null,
    invitation:
      invitation === undefined
        ? null
        : {
            createdAt: invitation.createdAt.toISOString(),
            expiresAt: invitation.expiresAt.toISOString(),
            expired: invitation.expiresAt <= now,
          },
    grants: row.grants.map(({ id, role, plan, unit }) => ({
      id,
      role,
      plan: plan?.slug ?? null,
      unit,
    })),
  }
}

/** Who has a role in a plan and may sign in, by Danish alphabet. Administrators have one in each. */
export async function peopleOfPlan(
  db: Database['prisma'] | Tx,
  slug: string,
): Promise<PersonOfPlan[]> {
  const inPlan = { OR: [{ plan: { slug } }, { planId: null }] }
  const rows = await db.user.findMany({
    where: { disabledAt: null, grants: { some: inPlan } },
    include: { grants: { where: inPlan, include: { unit: { select: { name: true } } } } },
  })
  const people = rows.map(({ id, name, grants }): PersonOfPlan => ({
    id,
    name,
    roles: ROLES.filter((role) => grants.some((grant) => grant.role === role)),
    unit: grants.find(({ unit }) => unit !== null)?.unit?.name ?? null,
  }))
  return people.toSorted((a, b) => byName(a.name, b.name))
}
