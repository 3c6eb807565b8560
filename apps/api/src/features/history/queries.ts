import type { HistoryQuery } from '@koreplan/contract'
import type { Database } from '@koreplan/db'
import { addDays } from '@koreplan/domain'
import { refuseField } from '../../problems/refusal.ts'
import type { Recorded } from './told.ts'

/** Whose events are asked for; all of the installation's when nothing is said. */
export interface Scope {
  readonly planId?: number
  readonly activityId?: number
  /** A plan's slug. */
  readonly plan?: string | undefined
  /** Text in what is told. */
  readonly q?: string | undefined
}

type Row = Omit<Recorded, 'activity'> & {
  readonly number: string | null
  readonly title: string | null
  readonly plan: string | null
}
export type Found = Recorded & { readonly plan: string | null }

interface Page {
  readonly items: readonly Found[]
  readonly nextCursor: string | null
  readonly total: number
  readonly people: readonly { id: string; name: string }[]
}

const FROM = `FROM audit_event e LEFT JOIN activity a ON a.id = e.activity_id
  LEFT JOIN plan p ON p.id = e.plan_id
  LEFT JOIN "user" whose ON e.resource = 'user/' || whose.id
    AND (whose.id IS DISTINCT FROM e.user_id OR e.action LIKE 'role.%')
  LEFT JOIN unit ON e.resource = 'unit/' || unit.id
  LEFT JOIN partner ON e.resource = 'partner/' || partner.id`

/** What of no plan an event is about, by its present name; an own account needs no naming. */
const NAMED = 'coalesce(whose.name, unit.name, partner.name)'

const DEFAULT_LIMIT = 100

/** One page of what was done, newest first. Days begin and end in the time zone. */
export async function eventsPage(
  { pool }: Database,
  scope: Scope,
  query: HistoryQuery,
  timeZone: string,
): Promise<Page> {
  const limit = Number(query.limit ?? DEFAULT_LIMIT)
  const within = conditions(scope)
  const wanted = conditions(scope, query, timeZone)
  const before = query.cursor === undefined ? null : cursorOf(query.cursor)
  const [events, total, people] = await Promise.all([
    pool.query<Row>(
      `SELECT e.id, e.at, e.actor, e.user_id AS "userId", e.action, e.resource, e.before, e.after,
         e.undoes_id AS "undoesId", u.id AS "undoneBy", a.number, a.title, p.slug AS plan,
         k.kept_at AS "keptAt",
         ${NAMED} AS named
       ${FROM} LEFT JOIN audit_event u ON u.undoes_id = e.id
         LEFT JOIN kept_content k ON k.event_id = e.id
       WHERE ${wanted.sql} AND e.id < $${wanted.values.length + 1}
       ORDER BY e.id DESC LIMIT ${limit + 1}`,
      [...wanted.values, before ?? 2_147_483_647],
    ),
    pool.query<{ total: number }>(
      `SELECT count(*) AS total ${FROM} WHERE ${wanted.sql}`,
      wanted.values,
    ),
    pool.query<{ id: string; name: string }>(
      `SELECT id, name FROM (SELECT DISTINCT ON (e.user_id) e.user_id AS id, e.actor AS name ${FROM}
         WHERE ${within.sql} AND e.user_id IS NOT NULL ORDER BY e.user_id, e.id DESC) known
       ORDER BY name COLLATE "da-x-icu"`,
      within.values,
    ),
  ])
  const items = events.rows.slice(0, limit).map(({ number, title, ...row }) => ({
    ...row,
    activity: number === null || title === null ? null : { number, title },
  }))
  return {
    items,
    nextCursor: events.rows.length > limit ? String(items.at(-1)?.id) : null,
    total: total.rows[0]?.total ?? 0,
    people: people.rows,
  }
}

function cursorOf(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : refuseField('cursor', 'invalid_cursor')
}

function conditions(
  scope: Scope,
  query: HistoryQuery = {},
  timeZone = 'UTC',
): { sql: string; values: unknown[] } {
  const values: unknown[] = []
  const sql = ['true']
  const add = (value: unknown, of: (at: string) => string): void => {
    if (value === undefined) return
    values.push(value)
    sql.push(of(`$${values.length}`))
  }
  const dayBegins = (at: string) => `(${at}::date)::timestamp AT TIME ZONE '${timeZone}'`
  add(scope.planId, (at) => `e.plan_id = ${at}`)
  add(scope.activityId, (at) => `e.activity_id = ${at}`)
  add(scope.plan, (at) => `p.slug = ${at}`)
  add(
    scope.q === undefined || scope.q === '' ? undefined : scope.q,
    (at) => `position(lower(${at}) in lower(concat_ws(' ', e.actor, e.action, e.resource, a.number,
      a.title, ${NAMED}, e.before, e.after))) > 0`,
  )
  add(query.person, (at) => `e.user_id = ${at}`)
  add(query.kind, (at) => `split_part(e.action, '.', 1) = ${at}`)
  add(query.from, (at) => `e.at >= ${dayBegins(at)}`)
  add(query.to && addDays(query.to, 1), (at) => `e.at < ${dayBegins(at)}`)
  return { sql: sql.join(' AND '), values }
}
