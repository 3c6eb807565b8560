import type { Database } from '@koreplan/db'
import { keptSince } from '@koreplan/domain'
import { refuseNotPossible } from '../problems/refusal.ts'
import type { PlanDoor, Tx } from './write.ts'

interface KeptText {
  readonly commentId: number
  readonly text: string
  readonly mentions: string[]
  readonly seenBy: string[]
}

/** Keeps what a change took away, for the way back from the history. The change is told of before. */
export async function keep(
  { tx, plan, now }: Pick<PlanDoor, 'tx' | 'plan' | 'now'>,
  resource: string,
  content: KeptText | { readonly attachmentId: number },
): Promise<void> {
  const { id: eventId } = await tx.auditEvent.findFirstOrThrow({
    where: { resource, planId: plan.id },
    orderBy: { id: 'desc' },
    select: { id: true },
  })
  await tx.keptContent.create({
    data: { mentions: [], seenBy: [], ...content, eventId, keptAt: now },
  })
}

/** What an event took away. Refuses when it is gone. */
export async function keptOf({ tx, now }: { readonly tx: Tx; readonly now: Date }, event: Event) {
  const kept = await tx.keptContent.findFirst({
    where: { eventId: event.id, keptAt: { gt: keptSince(now) } },
  })
  return kept ?? refuseNotPossible('content_gone')
}

/** The same, and keeps it no longer: it is where it was. */
export async function takeOut(door: { readonly tx: Tx; readonly now: Date }, event: Event) {
  const kept = await keptOf(door, event)
  // What is swept at this very moment is gone.
  const { count } = await door.tx.keptContent.deleteMany({ where: { eventId: event.id } })
  return count === 1 ? kept : refuseNotPossible('content_gone')
}

/** Deletes what was kept long enough. */
export async function sweep({ pool }: Pick<Database, 'pool'>, now: Date): Promise<void> {
  await pool.query('DELETE FROM kept_content WHERE kept_at <= $1', [keptSince(now)])
}

interface Event {
  readonly id: number
}
