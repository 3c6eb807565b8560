import type { ActivityRow } from '@koreplan/contract'
import { whyNotReport, type Actor, type IsoDate } from '@koreplan/domain'
import type { GridColumn } from './grid-state.ts'
import type { EditableColumn } from './row-edit.ts'

/** What who is signed in may change in the table. */
export interface Rights {
  /** Lead and dates, many rows at once, a pasted block. */
  readonly fields: boolean
  readonly actor: Actor | null
  readonly plan: string
  /** The date that a report would bear lies ahead: there is nothing to report yet. */
  readonly isAhead: boolean
}

export const rightsOf = (
  actor: Actor | null,
  fields: boolean,
  { plan, asOf, today }: { plan: string; asOf: IsoDate; today: IsoDate },
): Rights => ({ actor, fields, plan, isAhead: asOf > today })

/** Why a cell cannot be edited. */
export type WhyNotEdit =
  | 'derived'
  | 'archived'
  | 'not_own_unit'
  | 'not_allowed'
  | 'ahead'
  | 'without_dates'

/** `null`: it can be edited. */
export function whyNotEdit(
  row: ActivityRow,
  column: GridColumn,
  rights: Rights,
): WhyNotEdit | null {
  if (!isEditable(column)) return 'derived'
  if (row.archivedOn !== null) return 'archived'
  switch (column) {
    case 'state':
    case 'progress':
      if (rights.isAhead) return 'ahead'
      return whyNotReport(rights.actor, rights.plan, row.unitIds)
    case 'lead':
      return rights.fields ? null : 'not_allowed'
    case 'dates':
      if (!rights.fields) return 'not_allowed'
      // Whoever gives an ongoing activity a timetable takes back a reason: that belongs on its own page.
      return row.scheduleKind === 'ongoing' || row.scheduleKind === 'recurring'
        ? 'without_dates'
        : null
  }
}

const isEditable = (column: GridColumn): column is EditableColumn =>
  column === 'state' || column === 'progress' || column === 'lead' || column === 'dates'
