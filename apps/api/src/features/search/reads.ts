import type { Found, QueryOf, ReplyOf, searchPlan } from '@koreplan/contract'
import {
  defaultAsOf,
  excerptOf,
  FOUND_KINDS,
  hasAll,
  may,
  numberOf,
  segmentsOf,
  type Actor,
} from '@koreplan/domain'
import type { AppContext } from '../../context.ts'
import type { PlanState } from '../../plan-state/records.ts'
import { refuse } from '../../problems/refusal.ts'
import { papersWith } from './papers.ts'
import { SEARCH } from './queries.ts'
import type { Row } from './row.ts'
import { questionOf, type Question } from './words.ts'

const DEFAULT_LIMIT = 8
const MOST_WITHIN = 50

/** What fits a question, on a date and for who asks. Nothing asked finds nothing. */
export async function searchIn(
  context: AppContext,
  slug: string,
  actor: Actor,
  { q = '', limit: asked, asOf: date }: QueryOf<typeof searchPlan>,
): Promise<ReplyOf<typeof searchPlan>> {
  const { db, store, clock, env } = context
  const plan = (await store.current(slug)) ?? refuse('plan_not_found', slug)
  const today = defaultAsOf(plan, clock.today(), plan.exampleClock)
  const asOf = date ?? today
  const reply = { asOf, revision: plan.revision }
  const question = await questionOf(db, q)
  if (question === null) return { ...reply, groups: [] }
  const limit = typeof asked === 'number' ? asked : DEFAULT_LIMIT
  const number = numberOf(q)
  const within = titlesWithin(plan, question)
  const { rows } = await db.pool.query<Row>({
    name: 'search',
    text: SEARCH,
    values: [
      plan.id,
      question.tsquery,
      number,
      number === null ? null : `${number}%`,
      asOf,
      actor.id,
      may(actor, 'report.decide', slug),
      limit + 1,
      // Comments bear the day of the calendar, which may lie after the plan's today: who looks back, looks back.
      asOf < today ? asOf : null,
      env.TIME_ZONE,
      within.areas,
      within.activities,
    ],
  })
  // A number is an area's or activity's.
  const papers = number === null ? papersWith(plan, question, asOf) : []
  return { ...reply, groups: grouped([...rows, ...papers], question, limit) }
}

/** The database finds words and their beginnings; "politik" within "erhvervspolitik" is found here. */
function titlesWithin(plan: PlanState, { words }: Question) {
  const found = (rows: Iterable<{ id: number; title: string }>): number[] =>
    [...rows]
      .filter(({ title }) => hasAll(title, words))
      .slice(0, MOST_WITHIN)
      .map(({ id }) => id)
  return { areas: found(plan.areas), activities: found(plan.activities) }
}

function grouped(rows: readonly Row[], question: Question, limit: number) {
  return FOUND_KINDS.flatMap((kind) => {
    const found = rows.filter((row) => row.kind === kind)
    if (found.length === 0) return []
    const items = found.slice(0, limit).map((row) => foundOf(row, question))
    return [{ kind, items, more: found.length > limit }]
  })
}

function foundOf({ heading, body, ...row }: Row, { words }: Question): Found {
  const isTitle = row.kind !== 'update' && row.kind !== 'comment'
  const title = isTitle ? segmentsOf(heading, words) : [{ text: heading, hit: false }]
  return { ...row, title, excerpt: excerptOf(body, words) }
}
