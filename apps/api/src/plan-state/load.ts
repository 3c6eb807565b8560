import type { Database } from '@koreplan/db'
import type { EditionActivity, PlanState, UnitName } from './records.ts'
import * as sql from './queries.ts'
import { withChanges } from './tables.ts'

type PlanRow = Omit<
  PlanState,
  | 'areas'
  | 'activities'
  | 'entries'
  | 'vouchers'
  | 'hours'
  | 'allocations'
  | 'meetings'
  | 'agendaItems'
  | 'statusReports'
  | 'reportSections'
  | 'evaluations'
  | 'assessments'
  | 'decisions'
  | 'units'
  | 'pools'
  | 'closedMonths'
  | 'formerNumbers'
  | 'carriedOn'
>

/**
 * A plan's state as the database has it now, read in one snapshot; null for an unknown plan.
 * Given the state of an earlier revision, only what changed since is read.
 */
export async function loadPlanState(
  db: Database,
  slug: string,
  before: PlanState | null,
): Promise<PlanState | null> {
  const client = await db.pool.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const plan = (await client.query<PlanRow>(sql.PLAN, [slug])).rows[0]
    if (plan === undefined) return null
    const since = before?.id === plan.id ? before : null
    const changed = async <Row>(text: string): Promise<Row[]> =>
      (await client.query(text, [plan.id, since?.revision ?? -1])).rows as Row[]
    const parts = withChanges(since, {
      areas: await changed(sql.AREAS),
      activities: await changed(sql.ACTIVITIES),
      updates: await changed(sql.UPDATES),
      milestones: await changed(sql.MILESTONES),
      indicators: await changed(sql.INDICATORS),
      measurements: await changed(sql.MEASUREMENTS),
      pools: await changed(sql.POOLS),
      entries: await changed(sql.ENTRIES),
      vouchers: await changed(sql.VOUCHERS),
      closedMonths: await changed(sql.CLOSED_MONTHS),
      hours: await changed(sql.HOURS),
      allocations: await changed(sql.ALLOCATIONS),
      meetings: await changed(sql.MEETINGS),
      agendaItems: await changed(sql.AGENDA_ITEMS),
      statusReports: await changed(sql.STATUS_REPORTS),
      reportSections: await changed(sql.REPORT_SECTIONS),
      evaluations: await changed(sql.EVALUATIONS),
      assessments: await changed(sql.ASSESSMENTS),
      decisions: await changed(sql.DECISIONS),
    })
    const units = await client.query<UnitName>(sql.UNITS)
    const former = await client.query<{ former: string; number: string }>(sql.FORMER_NUMBERS, [
      plan.id,
    ])
    const formerNumbers = new Map(former.rows.map((row) => [row.former, row.number]))
    const carried = await client.query<EditionActivity & { id: number }>(sql.CARRIED_ON, [plan.id])
    const carriedOn = new Map(carried.rows.map(({ id, ...activity }) => [id, activity]))
    return { ...plan, ...parts, units: units.rows, formerNumbers, carriedOn }
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
}
