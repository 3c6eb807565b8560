import type { ActivityRow } from '@koreplan/contract'
import type { IsoDate, RecordedState, State } from '@koreplan/domain'

/** What can be edited in the table. */
export const EDITABLE_COLUMNS = ['lead', 'state', 'progress', 'dates'] as const
export type EditableColumn = (typeof EDITABLE_COLUMNS)[number]

/** When an activity runs: its own dates, or those of the plan's period. */
export type NewDates = { readonly start: IsoDate; readonly end: IsoDate } | 'plan_period'

/** What somebody wants of one row. What is left out stays as it is. */
export interface RowEdit {
  readonly state?: RecordedState
  /** `null`: no percent is said. */
  readonly percent?: number | null
  readonly dates?: NewDates
  readonly lead?: string | null
}

/** The fields of an activity that are changed, as the API names them. */
export interface FieldChange {
  lead?: string | null
  scheduleKind?: 'dated' | 'plan_period'
  startDate?: IsoDate | null
  endDate?: IsoDate | null
}

export interface Report {
  readonly state: RecordedState
  readonly percent: number | null
}

/** What of a row is written, and as what: fields of the activity, and one status update. */
export interface RowChange {
  readonly set?: FieldChange
  readonly report?: Report
}

/** Why state and percent do not go together. */
export type EditFault = 'completed_is_100' | 'not_started_is_0'

/** What an edit would write; nothing for what already is so. */
export function changeOf(row: ActivityRow, edit: RowEdit): RowChange | { fault: EditFault } {
  const report = reportOf(row, edit)
  if (report !== null && 'fault' in report) return report
  const set = fieldsOf(row, edit)
  return { ...(set && { set }), ...(report && { report }) }
}

export const isNothing = (change: RowChange): boolean => !change.set && !change.report

function fieldsOf(row: ActivityRow, { lead, dates }: RowEdit): FieldChange | null {
  const change: FieldChange = {}
  if (lead !== undefined && lead !== row.lead) change.lead = lead
  if (dates === 'plan_period' && row.scheduleKind !== 'plan_period') {
    Object.assign(change, { scheduleKind: 'plan_period', startDate: null, endDate: null })
  } else if (dates !== undefined && dates !== 'plan_period') {
    if (row.scheduleKind !== 'dated') change.scheduleKind = 'dated'
    if (dates.start !== row.startDate) change.startDate = dates.start
    if (dates.end !== row.endDate) change.endDate = dates.end
  }
  return Object.keys(change).length > 0 ? change : null
}

/**
 * The one status update that an edit of state and percent makes. A percent alone keeps the state, but that
 * what is on its way has begun; it never completes anything, and never takes back that it was completed.
 * A state alone keeps the percent that was reported.
 */
function reportOf(row: ActivityRow, edit: RowEdit): Report | { fault: EditFault } | null {
  if (edit.state === undefined && edit.percent === undefined) return null
  const state = edit.state ?? stateFor(row.state, edit.percent ?? null)
  if (state === null) return null
  const percent = saidPercent(row, edit) ?? kept(row, state, edit.percent === null)
  if (state === 'completed' && percent !== null && percent < 100)
    return { fault: 'completed_is_100' }
  if (state === 'not_started' && percent !== null && percent > 0)
    return { fault: 'not_started_is_0' }
  const isAsShown = percent === row.progress && edit.percent !== null
  if (state === row.state && (isAsShown || percent === shownPercent(row))) return null
  return { state, percent }
}

/** The state that goes with a percent alone; none when nothing is said. */
function stateFor(state: State, percent: number | null): RecordedState | null {
  if (state === 'not_reported') return percent === null ? null : 'in_progress'
  if (state === 'not_started' && percent !== null && percent > 0) return 'in_progress'
  return state
}

/** The percent that is said anew. What milestones add up to is not said by writing it back as it is shown. */
function saidPercent({ state, progress }: ActivityRow, { percent }: RowEdit): number | undefined {
  const isDerivedWhole = state === 'completed' || state === 'not_started'
  return percent === null || (percent === progress && !isDerivedWhole) ? undefined : percent
}

/** The percent that goes with a state alone. */
function kept(row: ActivityRow, state: RecordedState, isCleared: boolean): number | null {
  if (isCleared) return null
  if (state === 'completed') return 100
  if (state === 'not_started') return null
  // What was complete and is so no longer is not at 100 any more; how far it is, nobody has said.
  const wasWhole = row.state === 'completed' && state === 'in_progress'
  return wasWhole ? null : row.reportedPercent
}

/** The percent that a cell is edited from: what was reported, or what the state says by itself. */
export function shownPercent({ state, reportedPercent }: ActivityRow): number | null {
  if (state === 'completed') return 100
  if (state === 'not_started') return reportedPercent === 0 ? 0 : null
  return reportedPercent
}

/** A row as it will be. How it stands against its timetable is the API's to say. */
export function foreseenRow(row: ActivityRow, { set, report }: RowChange): ActivityRow {
  const after = { ...row, ...set }
  if (!report) return after
  const { state, percent } = report
  const progress = state === 'completed' ? 100 : state === 'not_started' ? 0 : percent
  return { ...after, state, progress, reportedPercent: percent }
}
