import type { editActivities, FieldConflict, ReadBodyOf, ReplyOf } from '@koreplan/contract'
import { activityOn, isAhead, toTwoDecimals, type IsoDate } from '@koreplan/domain'
import type { ActivityRecord, PlanState } from '../../plan-state/records.ts'
import { refuse, refuseChange, refuseFields, type FaultyField } from '../../problems/refusal.ts'
import type { PlanDoor } from '../../writing/write.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { findActivity } from '../activities/reads.ts'
import { voidUpdates } from '../reports/decisions.ts'
import { recordUpdates } from '../reports/updates.ts'
import { writeArchived } from './archive.ts'
import { changesOf, makeEdits } from './make-edits.ts'
import { planEdits, type Edit } from './plan-edits.ts'

type Reply = ReplyOf<typeof editActivities>
type Change = ReadBodyOf<typeof editActivities>['changes'][number]

interface Row {
  readonly activity: ActivityRecord
  readonly change: Change
  readonly edit: Edit
}

/**
 * Changes many activities in one revision, or none. Refuses with every faulty field of every row, and with every
 * field that others changed meanwhile. `dryRun` answers, or refuses, as the change would, and writes nothing.
 */
export async function editMany(asked: Writing<typeof editActivities>): Promise<Reply> {
  const { state, body, today } = asked
  const rows = await plannedRows(asked)
  refuseFields(rows.flatMap((row, at) => faultsOf(row, `changes[${at}]`, today)))
  refuseStale(rows)
  if (body.dryRun)
    return { revision: state.revision, items: rows.map((row) => itemOf(row, state, null)) }
  await makeEdits(
    asked,
    rows.map(({ edit }) => edit),
  )
  await archived(asked, rows)
  const updates = await reported(asked, rows)
  await takenBack(asked, rows)
  return written(asked, rows, updates)
}

async function plannedRows({ tx, state, body }: Writing<typeof editActivities>): Promise<Row[]> {
  const found = body.changes.map(({ number }) => findActivity(state, number))
  refuseFields(
    found.flatMap((activity, at): FaultyField[] => {
      const path = `changes[${at}].number`
      if (activity === undefined) return [{ path, code: 'unknown_name' }]
      // Each is changed once: of two changes of one activity none is the first.
      return found.indexOf(activity) < at ? [{ path, code: 'taken' }] : []
    }),
  )
  const activities = found.filter((activity) => activity !== undefined)
  const edits = await planEdits(
    tx,
    body.changes.map(({ version, set = {} }, at) => ({
      activity: activities[at] as ActivityRecord,
      seen: version,
      patch: set,
    })),
  )
  return edits.map((edit, at) => ({
    activity: edit.activity,
    change: body.changes[at] as Change,
    edit,
  }))
}

function faultsOf({ edit, change }: Row, path: string, today: IsoDate): FaultyField[] {
  const { report, archivedOn } = change
  const days = { 'report.date': report?.date, archivedOn }
  return [
    ...edit.faults.map((fault) => ({ ...fault, path: `${path}.set.${fault.path}` })),
    ...Object.entries(days).flatMap(([field, day]): FaultyField[] =>
      day && isAhead(day, today) ? [{ path: `${path}.${field}`, code: 'in_future' }] : [],
    ),
  ]
}

function refuseStale(rows: readonly Row[]): void {
  const stale = rows.filter(({ edit }) => edit.conflicts.length > 0)
  if (stale.length === 0) return
  const conflicts = stale.flatMap(({ activity: { number }, edit }): FieldConflict[] =>
    edit.conflicts.map((conflict) => ({ number, ...conflict })),
  )
  const items = stale.map(({ activity: { number, version }, edit: { before } }) => ({
    number,
    version,
    ...before,
  }))
  refuseChange(stale.map(({ activity }) => activity.number).join(', '), {
    current: { items },
    conflicts,
  })
}

/** Archives rows and brings others back. What is so already is left alone, whatever its day. */
async function archived(door: PlanDoor, rows: readonly Row[]): Promise<void> {
  for (const [on, same] of Map.groupBy(rows.filter(isArchiving), archivedOnOf))
    if (on !== undefined)
      // oxlint-disable-next-line no-await-in-loop -- one transaction; nearly always one day
      await writeArchived(
        door,
        same.map(({ activity }) => activity),
        on,
      )
}

const archivedOnOf = ({ change }: Row): IsoDate | null | undefined => change.archivedOn

const isArchiving = ({ activity, change: { archivedOn } }: Row): boolean =>
  archivedOn !== undefined && (archivedOn === null) !== (activity.archivedOn === null)

/** Voids the updates that are taken back. */
async function takenBack(asked: Writing<typeof editActivities>, rows: readonly Row[]) {
  await voidUpdates(
    asked,
    rows.flatMap(({ activity, change: { voidUpdate } }) => {
      if (voidUpdate === undefined) return []
      const update = activity.updates.find(({ id }) => id === voidUpdate.id)
      if (update === undefined) return refuse('update_not_found', String(voidUpdate.id))
      return [{ activity, update, reason: voidUpdate.reason }]
    }),
  )
}

/** Records what is reported; the update of each row that has one, by the activity's id. */
async function reported(
  asked: Writing<typeof editActivities>,
  rows: readonly Row[],
): Promise<ReadonlyMap<number, number>> {
  const reports = rows.flatMap(({ activity, change: { report } }) =>
    report === undefined ? [] : [{ activity, body: report }],
  )
  const made = await recordUpdates(asked, reports)
  return new Map(made.map(({ activityId, id }) => [activityId, id]))
}

async function written(
  { tx, plan, state }: Writing<typeof editActivities>,
  rows: readonly Row[],
  updates: ReadonlyMap<number, number>,
): Promise<Reply> {
  const { revision } = await tx.plan.findUniqueOrThrow({ where: { id: plan.id } })
  const items = rows.map((row) => {
    const item = itemOf(row, state, updates.get(row.activity.id) ?? null)
    const isChanged = changesOf(row.edit).length > 0 || isArchiving(row)
    return { ...item, version: isChanged ? revision : item.version }
  })
  return { revision, items }
}

function itemOf(row: Row, state: PlanState, updateId: number | null): Reply['items'][number] {
  const { activity, change, edit } = row
  const { report } = change
  const { number, version, archivedOn } = activity
  const changes: Reply['items'][number]['changes'] = changesOf(edit)
  if (isArchiving(row))
    changes.push({ field: 'archivedOn', from: archivedOn, to: change.archivedOn })
  if (report !== undefined) {
    const status = activityOn(activity, state, report.date)
    const { state: to, percent, words } = report
    if (to !== status.state) changes.push({ field: 'state', from: status.state, to })
    const progress = toTwoDecimals(status.progress)
    if (percent !== null && percent !== progress)
      changes.push({ field: 'percent', from: progress, to: percent })
    if (words !== '') changes.push({ field: 'words', from: null, to: words })
  }
  return { number, version, changes, updateId }
}
