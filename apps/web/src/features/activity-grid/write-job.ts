import type { ActivityRow } from '@koreplan/contract'
import { freshId } from '../../lib/fresh-id.ts'
import { cellKey } from './grid-state.ts'
import {
  foreseenRow,
  isNothing,
  shownPercent,
  type EditableColumn,
  type FieldChange,
  type RowChange,
} from './row-edit.ts'

/** A change of one row on its way to the API. Until it is there the row shows it already. */
export interface Job {
  readonly id: string
  /** The row as the API had it. */
  readonly before: ActivityRow
  readonly change: RowChange
  /** The version of the row that whoever edits has seen. */
  readonly seen: number
  /** Waits until the row is left: state and percent become one status update. */
  readonly isHeld: boolean
}

export const jobOf = (
  before: ActivityRow,
  change: RowChange,
  seen = before.version,
  isHeld = false,
): Job => ({ id: freshId(), before, change, seen, isHeld })

/** How a cell's last edit went. */
export type Mark =
  | { readonly kind: 'saving' | 'saved' }
  | { readonly kind: 'failed' | 'waiting'; readonly why: string }

/** A row with all that is on its way for it. */
export function withJobs(row: ActivityRow, jobs: readonly Job[]): ActivityRow {
  let shown = row
  for (const { before, change } of jobs)
    if (before.number === row.number) shown = foreseenRow(shown, change)
  return shown
}

/** The columns that a change shows in. */
export function columnsOf({ set = {}, report }: RowChange): EditableColumn[] {
  const dates = 'scheduleKind' in set || 'startDate' in set || 'endDate' in set
  return [
    ...('lead' in set ? (['lead'] as const) : []),
    ...(report ? (['state', 'progress'] as const) : []),
    ...(dates ? (['dates'] as const) : []),
  ]
}

export const cellsOf = ({ before, change }: Job): string[] =>
  columnsOf(change).map((column) => cellKey({ number: before.number, column }))

/**
 * What is held of a row once more is typed: one status update. Back to what the row says already, it is none.
 */
export function heldReport(row: ActivityRow, report: NonNullable<RowChange['report']>): RowChange {
  const isAsItWas = report.state === row.state && report.percent === shownPercent(row)
  return isAsItWas ? {} : { report }
}

export const isEmptyJob = ({ change }: Job): boolean => isNothing(change)

/** The fields as they were before a change of them. */
export function formerFields(before: ActivityRow, set: FieldChange): FieldChange {
  const former: FieldChange = {}
  if ('lead' in set) former.lead = before.lead
  if ('startDate' in set) former.startDate = before.startDate
  if ('endDate' in set) former.endDate = before.endDate
  // The table changes no other kinds than these two.
  if ('scheduleKind' in set)
    former.scheduleKind = before.scheduleKind === 'dated' ? 'dated' : 'plan_period'
  return former
}
