import type { Database } from '@koreplan/db'
import { Ids, insertLinks, insertRows, type Row } from './insert.ts'
import { loadPeople, type People } from './load-people.ts'
import { inTransaction, type Client } from './transaction.ts'
import type { ActivitySeed, AreaSeed, PlanSeed, Source } from './world.ts'

/** Loads a plan as its source gives it: all of it or nothing. */
export const loadPlan = (db: Database, plan: PlanSeed): Promise<void> =>
  inTransaction(db, async (client) => {
    const people = await loadPeople(client, plan)
    const committee = await loadCommittee(client, plan.committee)
    const [planId] = await insertRows(client, 'plan', [planRow(plan, committee)])
    const areas = await loadAreas(client, planId as number, plan.areas)
    await loadParticipants(client, 'area', plan.areas, areas, people)
    await loadActivities(client, planId as number, plan.areas, areas, people)
    await loadPools(client, planId as number, plan)
  })

const sourced = ({ heading, place }: Source): Row => ({
  source_heading: heading,
  source_place: place,
})

async function loadCommittee(
  client: Client,
  { name, shortName, secretariat, members, source }: PlanSeed['committee'],
): Promise<number> {
  const [id] = await insertRows(client, 'committee', [
    { name, short_name: shortName, secretariat, ...sourced(source) },
  ])
  await insertRows(
    client,
    'committee_member',
    members.map((member, position) => ({ committee_id: id, position, ...member })),
  )
  return id as number
}

const planRow = (plan: PlanSeed, committeeId: number): Row => ({
  slug: plan.slug,
  title: plan.title,
  short_title: plan.shortTitle,
  organisation: plan.organisation,
  description: plan.description,
  period_start: plan.periodStart,
  period_end: plan.periodEnd,
  evaluation_from: plan.evaluationFrom,
  evaluation_to: plan.evaluationTo,
  evaluation_precision: plan.evaluationPrecision,
  evaluation_purpose: plan.evaluationPurpose,
  resource_note: plan.resourceNote,
  source_document: plan.source.document,
  ...sourced(plan.source),
  committee_id: committeeId,
})

/** Areas before their sub-areas, which refer to them. */
async function loadAreas(client: Client, planId: number, areas: readonly AreaSeed[]): Promise<Ids> {
  const ids = new Ids('area')
  for (const nested of [false, true]) {
    const level = areas.filter(({ parent }) => (parent !== undefined) === nested)
    const made = await insertRows(
      client,
      'focus_area',
      level.map((area) => ({
        plan_id: planId,
        parent_id: ids.maybe(area.parent),
        number: area.number,
        position: areas.indexOf(area),
        title: area.title,
        short_title: area.shortTitle,
        description: area.description ?? null,
        timetable_note: area.timetableNote ?? null,
        ...sourced(area.source),
      })),
    )
    level.forEach(({ number }, at) => ids.add(number, made[at] as number))
  }
  return ids
}

async function loadActivities(
  client: Client,
  planId: number,
  areas: readonly AreaSeed[],
  areaIds: Ids,
  people: People,
): Promise<void> {
  const activities = areas.flatMap((area) =>
    area.activities.map((activity) => ({ area: area.number, activity })),
  )
  const made = await insertRows(
    client,
    'activity',
    activities.map(({ area, activity }, position) => ({
      plan_id: planId,
      area_id: areaIds.of(area),
      lead_unit_id: people.units.maybe(activity.lead),
      ...activityRow(activity, position),
    })),
  )
  const seeds = activities.map(({ activity }) => activity)
  const ids = new Ids(
    'activity',
    seeds.map(({ number }) => number),
    made,
  )
  await loadParticipants(client, 'activity', seeds, ids, people)
  await insertRows(
    client,
    'indicator',
    seeds.flatMap(({ number, indicators = [] }) =>
      indicators.map((indicator, position) => ({
        plan_id: planId,
        activity_id: ids.of(number),
        position,
        title: indicator.title,
        unit: indicator.unit,
        kind: indicator.kind,
        target_period: indicator.targetPeriod,
        target: indicator.target,
        approximate: indicator.approximate,
        ...sourced(indicator.source),
      })),
    ),
  )
}

const activityRow = (activity: ActivitySeed, position: number): Row => ({
  number: activity.number,
  position,
  title: activity.title,
  description: activity.description ?? null,
  expected_results: activity.expectedResults ?? null,
  schedule_kind: activity.scheduleKind,
  start_date: activity.startDate ?? null,
  end_date: activity.endDate ?? null,
  ongoing_reason: activity.ongoingReason ?? null,
  weight: activity.weight ?? 1,
  ...sourced(activity.source),
})

type Participating = Pick<AreaSeed, 'number' | 'units' | 'partners'>

async function loadParticipants(
  client: Client,
  what: 'area' | 'activity',
  seeds: readonly Participating[],
  ids: Ids,
  people: People,
): Promise<void> {
  const links = (key: 'units' | 'partners', column: string): Row[] =>
    seeds.flatMap((seed) =>
      (seed[key] ?? []).map((name) => ({
        [`${what}_id`]: ids.of(seed.number),
        [column]: people[key].of(name),
      })),
    )
  await insertLinks(client, `${what}_unit`, links('units', 'unit_id'))
  await insertLinks(client, `${what}_partner`, links('partners', 'partner_id'))
}

async function loadPools(client: Client, planId: number, plan: PlanSeed): Promise<void> {
  const made = await insertRows(
    client,
    'pool',
    plan.pools.map(({ slug, name, source }, position) => ({
      plan_id: planId,
      slug,
      name,
      currency: 'DKK',
      position,
      ...sourced(source),
    })),
  )
  const appropriations = plan.pools.flatMap((pool, at) =>
    pool.appropriations.map((appropriation) => ({
      plan_id: planId,
      pool_id: made[at],
      kind: 'appropriation',
      date: appropriation.date,
      date_precision: appropriation.datePrecision,
      amount_ore: appropriation.amountOre,
      text: appropriation.text,
      author: plan.source.document,
    })),
  )
  await insertRows(client, 'pool_entry', appropriations)
}
