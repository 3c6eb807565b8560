import type { HistoryQuery, listAudit, planHistory, QueryOf, ReplyOf } from '@koreplan/contract'
import type { AppContext } from '../../context.ts'
import type { PlanState } from '../../plan-state/records.ts'
import { eventsPage, type Scope } from './queries.ts'
import { toldOf } from './told.ts'
import { withUndo } from './undo.ts'

/** A page of a plan's history, or of one of its activities'. */
export async function historyPage(
  { db, env, clock }: AppContext,
  plan: PlanState,
  scope: Scope,
  query: HistoryQuery,
): Promise<ReplyOf<typeof planHistory>> {
  const { items, people, ...page } = await eventsPage(db, scope, query, env.TIME_ZONE)
  const now = clock.now()
  return {
    ...page,
    people: [...people],
    items: items.map((event) => withUndo(event, plan, now)),
  }
}

/** A page of what was done in the whole installation, sign-ins included. */
export async function auditPage(
  { db, env }: AppContext,
  query: QueryOf<typeof listAudit>,
): Promise<ReplyOf<typeof listAudit>> {
  const { plan, q } = query
  const { items, people, ...page } = await eventsPage(db, { plan, q }, query, env.TIME_ZONE)
  return {
    ...page,
    people: [...people],
    items: items.map((event) => ({ ...toldOf(event, null), plan: event.plan })),
  }
}
