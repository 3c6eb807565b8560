import type { HistoryEvent, undoChange } from '@koreplan/contract'
import { keptSince, may, type Permission, type WhyNotUndo } from '@koreplan/domain'
import type { PlanState } from '../../plan-state/records.ts'
import { refuse, refuseNotPossible } from '../../problems/refusal.ts'
import type { AuditEntry } from '../../writing/write.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { actionOf, fieldsOf, toldOf, type Recorded } from './told.ts'
import { UNDO } from './ways-back.ts'

/** Why an event can be undone by nobody; null: by who may make such a change. */
function whyNotUndo(
  event: Pick<Recorded, 'action' | 'undoneBy' | 'keptAt'>,
  now: Date,
): WhyNotUndo | null {
  const way = UNDO[actionOf(event)]
  if ('why' in way) return way.why
  if (event.undoneBy !== null) return 'already_undone'
  const isGone = event.keptAt === null || event.keptAt <= keptSince(now)
  return way.isKept === true && isGone ? 'content_gone' : null
}

/** The permission that undoing an event takes; null where nobody can. */
function undoTakes(event: Recorded): Permission | null {
  const way = UNDO[actionOf(event)]
  if ('why' in way) return null
  // A voucher stands beside a line of the ledger.
  return way.permission === 'file.remove' && isOfEntry(event) ? 'money.edit' : way.permission
}

const isOfEntry = ({ before, after }: Recorded): boolean =>
  [before, after].some((told) => 'entry' in fieldsOf(told))

/** What is told of an event to who reads the history. */
export const withUndo = (event: Recorded, plan: PlanState, now: Date): HistoryEvent => ({
  ...toldOf(event, plan),
  whyNotUndo: whyNotUndo(event, now),
  undoTakes: undoTakes(event),
})

const WITH_UNDOING = {
  activity: true,
  kept: { select: { keptAt: true } },
  undoneBy: { select: { id: true } },
} as const

/**
 * Takes a change back by a new one, which is recorded like any and can be taken back itself (docs/decisions/0011).
 * Asks for the right to the original change; refuses to overwrite what others changed since.
 */
export async function undo(asked: Writing<typeof undoChange>): Promise<HistoryEvent> {
  const { tx, actor, plan, params, state, now } = asked
  const event = await tx.auditEvent.findFirst({
    where: { id: params.id, planId: plan.id },
    include: WITH_UNDOING,
  })
  if (event === null) return refuse('event_not_found', String(params.id))
  const way = UNDO[actionOf(event)]
  if ('why' in way) return refuseNotPossible(way.why)
  const why = whyNotUndo(
    { ...event, keptAt: event.kept?.keptAt ?? null, undoneBy: event.undoneBy[0]?.id ?? null },
    now,
  )
  if (why !== null) return refuseNotPossible(why)
  if (!may(actor, way.permission, plan.slug)) return refuse('not_allowed', '')

  const marked = (entry: AuditEntry): AuditEntry => ({ ...entry, undoes: event.id })
  const activity = state.activities.find(({ id }) => id === event.activityId)
  await way.take({
    ...asked,
    event,
    activity: activity ?? null,
    audit: (told) => asked.audit('action' in told ? marked(told) : told.map(marked)),
  })
  const made = await tx.auditEvent.findFirst({
    where: { undoesId: event.id },
    include: WITH_UNDOING,
  })
  if (made === null) return refuseNotPossible('no_effect')
  const recorded = { ...made, keptAt: made.kept?.keptAt ?? null, undoneBy: null, named: null }
  return withUndo(recorded, state, now)
}
