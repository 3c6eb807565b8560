import type { ActivityRow } from '@koreplan/contract'
import { readDates, readPercent, type CellFault } from './read-cell.ts'
import { changeOf, isNothing, type EditFault, type RowEdit } from './row-edit.ts'
import type { RecordedState } from '@koreplan/domain'
import { jobOf, type Job } from './write-job.ts'

/** What is filled in for many rows; empty: as it is in each. */
export interface BulkForm {
  readonly state: RecordedState | ''
  readonly progress: string
  /** A unit's name; `none`: nobody leads. */
  readonly lead: { readonly name: string | null } | null
  readonly start: string
  readonly end: string
  readonly followsPlan: boolean
}

export const EMPTY_BULK: BulkForm = {
  state: '',
  progress: '',
  lead: null,
  start: '',
  end: '',
  followsPlan: false,
}

/** What the form wants of each row, or what in it cannot be read. */
export function bulkEdit(form: BulkForm): RowEdit | { fault: CellFault; field: keyof BulkForm } {
  const percent = form.progress.trim() === '' ? undefined : readPercent(form.progress)
  if (percent && 'fault' in percent) return { fault: percent.fault, field: 'progress' }
  const isDated = form.start.trim() !== '' || form.end.trim() !== ''
  const dates = isDated && !form.followsPlan ? readDates(form.start, form.end) : undefined
  if (dates && 'fault' in dates) return { fault: dates.fault, field: 'start' }
  return {
    ...(form.state !== '' && { state: form.state }),
    ...(percent && { percent: percent.value }),
    ...(form.lead && { lead: form.lead.name }),
    ...(form.followsPlan ? { dates: 'plan_period' as const } : dates && { dates: dates.value }),
  }
}

/** A row that cannot be changed so, and why. */
export interface BulkFault {
  readonly number: string
  readonly fault: EditFault | 'no_own_dates'
}

/** The jobs of all rows that change, and the rows that cannot: all or none. */
export function bulkJobs(rows: readonly ActivityRow[], edit: RowEdit) {
  const jobs: Job[] = []
  const faults: BulkFault[] = []
  for (const row of rows) {
    const { number, scheduleKind } = row
    const hasNoDates = scheduleKind === 'ongoing' || scheduleKind === 'recurring'
    const change = changeOf(row, edit)
    if ('fault' in change) faults.push({ number, fault: change.fault })
    else if (edit.dates && hasNoDates) faults.push({ number, fault: 'no_own_dates' })
    else if (!isNothing(change)) jobs.push(jobOf(row, change))
  }
  return { jobs, faults }
}
