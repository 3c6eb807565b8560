import { isSame } from '@koreplan/domain'
import type { Audited } from '../../writing/audited.ts'
import type { PlanDoor, Tx } from '../../writing/write.ts'
import type { Fields } from './fields.ts'
import { writeLinks } from './links.ts'
import type { Edit } from './plan-edits.ts'

/** A field that changes, from what to what. */
export interface FieldChange {
  readonly field: keyof Fields
  readonly from: unknown
  readonly to: unknown
}

/** The fields that an edit changes. */
export const changesOf = ({ before, after }: Pick<Edit, 'before' | 'after'>): FieldChange[] =>
  (Object.keys(after) as (keyof Fields)[])
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => ({ field, from: before[field], to: after[field] }))

/**
 * Makes edits that nothing keeps from being made, and tells the history of each activity that changed. What would be
 * as it was is not written.
 */
export async function makeEdits(door: PlanDoor, edits: readonly Edit[]): Promise<void> {
  const changed = edits
    .map((edit) => ({ ...edit, changes: changesOf(edit) }))
    .filter(({ changes }) => changes.length > 0)
  if (changed.length === 0) return
  await writeFields(door.tx, changed)
  await writeLinks(
    door.tx,
    changed.map(({ activity: { id }, before, after }) => ({ id, before, after })),
  )
  await door.audit(
    changed.map(({ activity, changes }) => ({
      action: 'activity.edit' as const,
      resource: `activity/${activity.id}`,
      activityId: activity.id,
      before: asJson(changes, 'from'),
      after: asJson(changes, 'to'),
    })),
  )
}

type Changed = Edit & { readonly changes: readonly FieldChange[] }

const asJson = (changes: readonly FieldChange[], side: 'from' | 'to') =>
  Object.fromEntries(changes.map((change) => [change.field, change[side]])) as Audited

const LINKS: readonly string[] = ['units', 'partners']

async function writeFields(tx: Tx, edits: readonly Changed[]): Promise<void> {
  const rows = edits
    .filter(({ changes }) => changes.some(({ field }) => !LINKS.includes(field)))
    .map(({ activity, after }) => ({
      id: activity.id,
      title: after.title,
      description: after.description,
      expected_results: after.expectedResults,
      schedule_kind: after.scheduleKind,
      start_date: after.startDate,
      end_date: after.endDate,
      ongoing_reason: after.ongoingReason,
      weight: after.weight,
      lead: after.lead,
    }))
  if (rows.length === 0) return
  await tx.$executeRaw`
    UPDATE activity a SET title = n.title, description = n.description,
      expected_results = n.expected_results, schedule_kind = n.schedule_kind,
      start_date = n.start_date, end_date = n.end_date, ongoing_reason = n.ongoing_reason,
      weight = n.weight, lead_unit_id = (SELECT id FROM unit WHERE name = n.lead)
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS n (id int, title text, description text,
      expected_results text, schedule_kind schedule_kind, start_date date, end_date date,
      ongoing_reason text, weight numeric, lead text)
    WHERE a.id = n.id`
}
