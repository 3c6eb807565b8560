import type { Section } from '@koreplan/domain'
import type { Database } from '@koreplan/db'
import { Ids, insertRows, type Row } from './insert.ts'
import { inTransaction, type Client } from './transaction.ts'
import type { FollowUpSeed } from './world.ts'

/** Who invented entries and hours are recorded by. */
const AUTHOR = 'Eksempeldata'

/** Loads an invented follow-up on a plan that is there: all of it or nothing. The plan says so from then on. */
export const loadFollowUp = (db: Database, world: FollowUpSeed): Promise<void> =>
  inTransaction(db, async (client) => {
    const planId = (await idsOf(client, 'SELECT id, slug AS name FROM plan', [])).of(world.plan)
    const known = (table: string, column: string): Promise<Ids> =>
      idsOf(client, `SELECT id, ${column} AS name FROM ${table} WHERE plan_id = $1`, [planId])
    const areas = await known('focus_area', 'number')
    const activities = await known('activity', 'number')
    const units = await idsOf(client, 'SELECT id, name FROM unit', [])
    const rows = (table: string, made: readonly Row[]): Promise<number[]> =>
      insertRows(
        client,
        table,
        made.map((row) => ({ plan_id: planId, ...row })),
      )

    await rows('status_update', updateRows(world, activities))
    await rows('milestone', milestoneRows(world, activities))
    const indicators = await idsOf(
      client,
      `SELECT i.id, a.number || ' ' || i.title AS name
       FROM indicator i JOIN activity a ON a.id = i.activity_id WHERE i.plan_id = $1`,
      [planId],
    )
    await rows('measurement', measurementRows(world, indicators))
    await loadEntries(world, await known('pool', 'slug'), areas, activities, rows)
    await rows('hour_allocation', allocationRows(world, units, areas))
    await rows('hour_entry', hourRows(world, units, activities))
    await loadMeetings(world, rows)
    await client.query('UPDATE plan SET example_clock = $2 WHERE id = $1', [planId, world.clock])
  })

type Insert = (table: string, rows: readonly Row[]) => Promise<number[]>

async function idsOf(client: Client, sql: string, values: unknown[]): Promise<Ids> {
  const { rows } = await client.query<{ id: number; name: string }>(sql, values)
  return new Ids(
    sql,
    rows.map(({ name }) => name),
    rows.map(({ id }) => id),
  )
}

/** The evening of a date: invented facts are recorded on the day that they are about. */
const eveningOf = (date: string): string => `${date}T16:00:00Z`

const updateRows = ({ updates }: FollowUpSeed, activities: Ids): Row[] =>
  updates
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ activity, date, state, percent, words, author, voidReason }) => ({
      activity_id: activities.of(activity),
      date,
      state,
      words,
      author,
      percent: percent ?? null,
      approval: 'approved',
      recorded_at: eveningOf(date),
      voided_at: voidReason === undefined ? null : eveningOf(date),
      voided_by: voidReason === undefined ? null : author,
      void_reason: voidReason ?? null,
    }))

const milestoneRows = ({ milestones }: FollowUpSeed, activities: Ids): Row[] =>
  milestones.map(({ activity, title, dueDate, completedOn, weight }, position) => ({
    activity_id: activities.of(activity),
    position,
    title,
    due_date: dueDate ?? null,
    completed_on: completedOn ?? null,
    weight: weight ?? 1,
  }))

const measurementRows = ({ measurements }: FollowUpSeed, indicators: Ids): Row[] =>
  measurements.map(({ activity, indicator, date, value, words }) => ({
    indicator_id: indicators.of(`${activity} ${indicator}`),
    date,
    value,
    words: words ?? null,
    recorded_at: eveningOf(date),
  }))

/** One by one: an entry may draw on one before it. */
async function loadEntries(
  { entries }: FollowUpSeed,
  pools: Ids,
  areas: Ids,
  activities: Ids,
  insert: Insert,
): Promise<void> {
  const lines = new Ids('entry')
  for (const entry of entries) {
    const [id] = await insert('pool_entry', [
      {
        pool_id: pools.of(entry.pool),
        kind: entry.kind,
        date: entry.date,
        date_precision: 'day',
        amount_ore: entry.amountOre,
        area_id: areas.maybe(entry.area),
        activity_id: activities.maybe(entry.activity),
        commitment_id: lines.maybe(entry.commitment),
        voids_id: lines.maybe(entry.voids),
        text: entry.text,
        voucher: entry.voucher ?? null,
        payee: entry.payee ?? null,
        author: AUTHOR,
        recorded_at: eveningOf(entry.date),
      },
    ])
    if (entry.ref !== undefined) lines.add(entry.ref, id as number)
  }
}

const allocationRows = ({ hourAllocations }: FollowUpSeed, units: Ids, areas: Ids): Row[] =>
  hourAllocations.map(({ unit, area, year, minutes, status, reason }) => ({
    unit_id: units.of(unit),
    area_id: areas.of(area),
    year,
    minutes,
    status,
    reason: reason ?? null,
    proposed_by: AUTHOR,
    proposed_at: eveningOf(`${year - 1}-11-15`),
    decided_by: status === 'proposed' ? null : AUTHOR,
    decided_at: status === 'proposed' ? null : eveningOf(`${year - 1}-12-15`),
  }))

const hourRows = ({ hours }: FollowUpSeed, units: Ids, activities: Ids): Row[] =>
  hours.map(({ unit, activity, date, minutes, words }) => ({
    unit_id: units.of(unit),
    activity_id: activities.of(activity),
    date,
    minutes,
    words: words ?? null,
    author: AUTHOR,
    recorded_at: eveningOf(date),
  }))

async function loadMeetings({ meetings }: FollowUpSeed, insert: Insert): Promise<void> {
  const ids = await insert(
    'meeting',
    meetings.map(({ date, startsAt, title, place }) => ({
      date,
      starts_at: startsAt ?? '16:30',
      title,
      place,
    })),
  )
  await insert(
    'agenda_item',
    meetings.flatMap(({ items }, at) =>
      items.map((item, position) => ({
        meeting_id: ids[at],
        position,
        title: item.title,
        sections: sectionsOf(item),
      })),
    ),
  )
}

type Item = FollowUpSeed['meetings'][number]['items'][number]

/** In the form that an agenda item has by default. */
const sectionsOf = ({
  text,
  economy = 'Sagen har ingen økonomiske konsekvenser.',
  recommendation = 'Sekretariatet indstiller, at orienteringen tages til efterretning.',
  decision = '',
}: Item): Section[] => [
  { heading: 'Sagsfremstilling', when: 'before', text },
  { heading: 'Økonomi', when: 'before', text: economy },
  { heading: 'Indstilling', when: 'before', text: recommendation },
  { heading: 'Bilag', when: 'before', text: '' },
  { heading: 'Beslutning', when: 'after', text: decision },
]
