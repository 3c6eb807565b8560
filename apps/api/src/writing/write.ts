import type { Database, Prisma } from '@koreplan/db'
import { may, mayAnywhere, type Actor, type AuditAction, type Permission } from '@koreplan/domain'
import type { AppContext } from '../context.ts'
import { refuse } from '../problems/refusal.ts'
import { audited, type Audited } from './audited.ts'
import { queues, type InTurn } from './queue.ts'

export type Tx = Prisma.TransactionClient

/** What is told of a change: only the fields that changed, as they were and as they are. */
export interface AuditEntry {
  readonly action: AuditAction
  /** `activity/17`, `update/204`, `user/…`. */
  readonly resource: string
  readonly activityId?: number
  readonly before?: Audited
  readonly after?: Audited
  /** The event that this change takes back. */
  readonly undoes?: number
}

/** A transaction that has the right to write. */
export interface Door {
  readonly tx: Tx
  readonly actor: Actor
  /** The instant that is recorded. */
  readonly now: Date
  /** Tells of one change, or of several made together. */
  readonly audit: (entry: AuditEntry | readonly AuditEntry[]) => Promise<void>
}

/** One that writes to a plan: nobody else does until it ends. */
export interface PlanDoor extends Door {
  readonly plan: PlanKey
}

export interface PlanKey {
  readonly id: number
  readonly slug: string
}

const turns = new WeakMap<Database, InTurn>()

/** The turns of one database. Half its connections are left to those who read, a write's own reads among them. */
function turnsOf(db: Database): InTurn {
  const known = turns.get(db) ?? queues(Math.max(1, Math.floor((db.pool.options.max ?? 10) / 2)))
  turns.set(db, known)
  return known
}

/**
 * The one door through which a plan is changed: waits its turn, opens the transaction, locks the plan, asks
 * who may, lets the feature work and records what it tells. The database raises the plan's revision and
 * notifies (docs/decisions/0003). All of it holds, or nothing.
 */
export function write<T>(
  { db, clock }: Pick<AppContext, 'db' | 'clock'>,
  actor: Actor,
  permission: Permission,
  slug: string,
  work: (door: PlanDoor) => Promise<T>,
): Promise<T> {
  return turnsOf(db)(`plan ${slug}`, () =>
    db.prisma.$transaction(async (tx) => {
      const [plan] = await tx.$queryRaw<PlanKey[]>`
        SELECT id, slug FROM plan WHERE slug = ${slug} FOR NO KEY UPDATE`
      if (plan === undefined) return refuse('plan_not_found', slug)
      if (!may(actor, permission, slug)) return refuse('not_allowed', '')
      const now = clock.now()
      return work({ tx, actor, now, plan, audit: recorder(tx, actor, now, plan.id) })
    }),
  )
}

/**
 * The same for what belongs to no single plan: accounts, units, partners. `first`: what is locked before the
 * installation is.
 */
export function writeInstallation<T>(
  { db, clock }: AppContext,
  actor: Actor,
  permission: Permission | 'signed_in',
  work: (door: Door) => Promise<T>,
  first: (tx: Tx) => Promise<unknown> = async () => null,
): Promise<T> {
  return turnsOf(db)('installation', () =>
    db.prisma.$transaction(async (tx) => {
      await first(tx)
      await tx.$queryRaw`SELECT id FROM installation FOR NO KEY UPDATE`
      if (permission !== 'signed_in' && !mayAnywhere(actor, permission))
        return refuse('not_allowed', '')
      const now = clock.now()
      return work({ tx, actor, now, audit: recorder(tx, actor, now, null) })
    }),
  )
}

const recorder =
  (tx: Tx, actor: Actor, at: Date, planId: number | null): Door['audit'] =>
  async (told) => {
    const entries: readonly AuditEntry[] = 'action' in told ? [told] : told
    if (entries.length === 0) return
    await tx.auditEvent.createMany({
      data: entries.map(({ action, resource, activityId, before, after, undoes }) => ({
        planId,
        at,
        actor: actor.name,
        userId: actor.id,
        action,
        resource,
        activityId: activityId ?? null,
        ...(before && { before: audited(before) }),
        ...(after && { after: audited(after) }),
        undoesId: undoes ?? null,
      })),
    })
  }
