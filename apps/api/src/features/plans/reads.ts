import type { Plan, ReplyOf, getCommittee, listPlans } from '@koreplan/contract'
import type { Database } from '@koreplan/db'
import {
  dayOfRules,
  defaultAsOf,
  may,
  quarterEnds,
  type Actor,
  type IsoDate,
} from '@koreplan/domain'
import type { CommitteeRecord, PlanState } from '../../plan-state/records.ts'
import { refuse } from '../../problems/refusal.ts'
import { rootAreas } from '../areas/reads.ts'

type LineOf = Pick<
  PlanState,
  'slug' | 'title' | 'shortTitle' | 'organisation' | 'periodStart' | 'periodEnd' | 'exampleClock'
>
type PlanLine = ReplyOf<typeof listPlans>['items'][number]

/** The plans that somebody may read, in the order in which they were made. */
export async function plansOf(
  db: Database,
  actor: Actor | null,
  asOf: IsoDate,
  today: IsoDate,
): Promise<ReplyOf<typeof listPlans>> {
  const { rows } = await db.pool.query<LineOf>(
    `SELECT slug, title, short_title AS "shortTitle", organisation, period_start AS "periodStart",
       period_end AS "periodEnd", example_clock AS "exampleClock" FROM plan ORDER BY id`,
  )
  const items = rows
    .filter(({ slug }) => may(actor, 'plan.read', slug))
    .map((plan) => planLine(plan, today))
  return { asOf, items, nextCursor: null, total: items.length }
}

/** A plan in a list. `today` is the real one; while example data is loaded its clock stands in. */
function planLine(plan: LineOf, today: IsoDate): PlanLine {
  const { slug, title, shortTitle, organisation, periodStart, periodEnd, exampleClock } = plan
  return {
    slug,
    title,
    shortTitle,
    organisation,
    periodStart,
    periodEnd,
    today: defaultAsOf(plan, today, exampleClock),
    day: dayOfRules(today, exampleClock),
    exampleData: exampleClock !== null,
  }
}

/** One plan with its areas and the dates worth jumping to. */
export function planOf(plan: PlanState, today: IsoDate): Plan {
  const { revision, description, resourceNote, source, committee } = plan
  return {
    ...planLine(plan, today),
    revision,
    description,
    resourceNote,
    source,
    evaluation: {
      from: plan.evaluationFrom,
      to: plan.evaluationTo,
      precision: plan.evaluationPrecision,
      purpose: plan.evaluationPurpose,
    },
    committee: committee && { name: committee.name, shortName: committee.shortName },
    areas: rootAreas(plan).map(({ id, number, title, shortTitle, timetableNote }) => ({
      number,
      title,
      shortTitle,
      timetableNote,
      subAreas: plan.areas
        .filter(({ parentId }) => parentId === id)
        .map((sub) => ({ number: sub.number, title: sub.title, shortTitle: sub.shortTitle })),
    })),
    presets: presetsOf(plan, today),
  }
}

function presetsOf(plan: PlanState, today: IsoDate): Plan['presets'] {
  return [
    { kind: 'today' as const, date: defaultAsOf(plan, today, plan.exampleClock) },
    { kind: 'evaluation_start' as const, date: plan.evaluationFrom },
    { kind: 'evaluation_end' as const, date: plan.evaluationTo },
    { kind: 'plan_end' as const, date: plan.periodEnd },
    ...quarterEnds(plan.periodStart, plan.periodEnd).map((date) => ({
      kind: 'quarter_end' as const,
      date,
    })),
  ]
}

/** The committee that follows up the plan. Refuses a plan that has none. */
export function committeeOf({ committee, slug }: PlanState): ReplyOf<typeof getCommittee> {
  return (
    (committee as (CommitteeRecord & ReplyOf<typeof getCommittee>) | null) ??
    refuse('plan_not_found', slug)
  )
}
