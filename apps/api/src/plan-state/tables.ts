import { compareNumbers, inOrder, type Dated } from '@koreplan/domain'
import type {
  ActivityRecord,
  AgendaItemRecord,
  AllocationRecord,
  AreaRecord,
  AssessmentRecord,
  ClosedMonthRecord,
  DecisionRecord,
  EntryRecord,
  EvaluationRecord,
  HourRecord,
  IndicatorRecord,
  MeasurementRecord,
  MeetingRecord,
  MilestoneRecord,
  PlanState,
  PoolRecord,
  ReportSectionRecord,
  StatusReportRecord,
  UpdateRecord,
  VoucherRecord,
} from './records.ts'

type ActivityRow = Omit<ActivityRecord, 'updates' | 'milestones' | 'indicators'>
type IndicatorRow = Omit<IndicatorRecord, 'measurements'>

/** The rows that changed since the last reading, table by table. */
export interface Changes {
  readonly areas: readonly AreaRecord[]
  readonly activities: readonly ActivityRow[]
  readonly updates: readonly UpdateRecord[]
  readonly milestones: readonly MilestoneRecord[]
  readonly indicators: readonly IndicatorRow[]
  readonly measurements: readonly MeasurementRecord[]
  readonly pools: readonly (PoolRecord & { position: number })[]
  readonly entries: readonly EntryRecord[]
  readonly vouchers: readonly VoucherRecord[]
  readonly closedMonths: readonly ClosedMonthRecord[]
  readonly hours: readonly HourRecord[]
  readonly allocations: readonly AllocationRecord[]
  readonly meetings: readonly MeetingRecord[]
  readonly agendaItems: readonly AgendaItemRecord[]
  readonly statusReports: readonly StatusReportRecord[]
  readonly reportSections: readonly ReportSectionRecord[]
  readonly evaluations: readonly EvaluationRecord[]
  readonly assessments: readonly AssessmentRecord[]
  readonly decisions: readonly DecisionRecord[]
}

type Parts = Pick<
  PlanState,
  | 'areas'
  | 'activities'
  | 'pools'
  | 'entries'
  | 'vouchers'
  | 'closedMonths'
  | 'hours'
  | 'allocations'
  | 'meetings'
  | 'agendaItems'
  | 'statusReports'
  | 'reportSections'
  | 'evaluations'
  | 'assessments'
  | 'decisions'
>

const NOTHING: Parts = {
  areas: [],
  activities: [],
  pools: [],
  entries: [],
  vouchers: [],
  closedMonths: [],
  hours: [],
  allocations: [],
  meetings: [],
  agendaItems: [],
  statusReports: [],
  reportSections: [],
  evaluations: [],
  assessments: [],
  decisions: [],
}

/** The parts of a state with changed rows put in; what did not change is shared with `before`. */
export function withChanges(before: Parts | null, changes: Changes): Parts {
  const parts = before ?? NOTHING
  const areas = merged(parts.areas, changes.areas).toSorted(byNumber)
  return {
    areas,
    activities: activitiesWith(parts.activities, areas, changes),
    pools: merged(parts.pools, changes.pools),
    entries: mergedInOrder(parts.entries, changes.entries),
    vouchers: merged(parts.vouchers, changes.vouchers),
    closedMonths: merged(parts.closedMonths, changes.closedMonths),
    hours: merged(parts.hours, changes.hours),
    allocations: merged(parts.allocations, changes.allocations),
    meetings: merged(parts.meetings, changes.meetings).toSorted(byDate),
    agendaItems: merged(parts.agendaItems, changes.agendaItems).toSorted(byPosition),
    statusReports: merged(parts.statusReports, changes.statusReports)
      .filter(({ discarded }) => !discarded)
      .toSorted((a, b) => a.number - b.number),
    reportSections: merged(parts.reportSections, changes.reportSections),
    evaluations: merged(parts.evaluations, changes.evaluations),
    assessments: merged(parts.assessments, changes.assessments),
    decisions: merged(parts.decisions, changes.decisions).toSorted(byDate),
  }
}

function activitiesWith(
  before: readonly ActivityRecord[],
  areas: readonly AreaRecord[],
  changes: Changes,
): readonly ActivityRecord[] {
  const updates = Map.groupBy(changes.updates, (row) => row.activityId)
  const milestones = Map.groupBy(changes.milestones, (row) => row.activityId)
  const indicators = indicatorsWith(before, changes)
  const touched = new Set([
    ...changes.activities.map((row) => row.id),
    ...updates.keys(),
    ...milestones.keys(),
    ...indicators.keys(),
  ])
  if (touched.size === 0) return before
  const known = new Map(before.map((activity) => [activity.id, activity]))
  const rows = new Map(changes.activities.map((row) => [row.id, row]))
  for (const id of touched) {
    const old = known.get(id)
    const row = rows.get(id) ?? old
    if (row === undefined) continue
    known.set(id, {
      ...row,
      updates: mergedInOrder(old?.updates ?? [], updates.get(id) ?? []),
      milestones: merged(old?.milestones ?? [], milestones.get(id) ?? []).toSorted(byPosition),
      indicators: indicators.get(id) ?? old?.indicators ?? [],
    })
  }
  return inPlanOrder(known.values(), areas)
}

/** By activity id: all indicators of each activity in which one, or a measurement, changed. */
function indicatorsWith(
  before: readonly ActivityRecord[],
  changes: Changes,
): Map<number, IndicatorRecord[]> {
  if (changes.indicators.length + changes.measurements.length === 0) return new Map()
  const measurements = Map.groupBy(changes.measurements, (row) => row.indicatorId)
  const known = new Map(before.flatMap(({ indicators }) => indicators).map((row) => [row.id, row]))
  const rows = new Map(changes.indicators.map((row) => [row.id, row]))
  const activities = new Set<number>()
  for (const id of new Set([...rows.keys(), ...measurements.keys()])) {
    const old = known.get(id)
    const row = rows.get(id) ?? old
    if (row === undefined) continue
    activities.add(row.activityId)
    known.set(id, {
      ...row,
      measurements: mergedInOrder(old?.measurements ?? [], measurements.get(id) ?? []),
    })
  }
  const all = Map.groupBy(known.values(), (row) => row.activityId)
  return new Map([...activities].map((id) => [id, (all.get(id) ?? []).toSorted(byPosition)]))
}

function merged<T extends { readonly id: number }>(
  before: readonly T[],
  changed: readonly T[],
): readonly T[] {
  if (changed.length === 0) return before
  if (before.length === 0) return changed
  const byId = new Map(before.map((row) => [row.id, row]))
  for (const row of changed) byId.set(row.id, row)
  return [...byId.values()]
}

const mergedInOrder = <T extends Dated & { readonly id: number }>(
  before: readonly T[],
  changed: readonly T[],
): readonly T[] => (changed.length === 0 ? before : inOrder(merged(before, changed)))

const byPosition = (a: { position: number }, b: { position: number }): number =>
  a.position - b.position

const byDate = <T extends { readonly id: number; readonly date: string }>(a: T, b: T): number =>
  a.date === b.date ? a.id - b.id : a.date < b.date ? -1 : 1

/** Areas in the plan's order: 1, 2, 2.1, 3 ... 10, whatever their positions were given as. */
const byNumber = (a: { number: string }, b: { number: string }): number =>
  compareNumbers(a.number, b.number)

/** Activities in the plan's order: by area, then as they are placed within it. */
function inPlanOrder(
  activities: Iterable<ActivityRecord>,
  areas: readonly AreaRecord[],
): ActivityRecord[] {
  const places = new Map(areas.map(({ id }, at) => [id, at]))
  const place = ({ areaId }: ActivityRecord): number => places.get(areaId) ?? areas.length
  return [...activities].toSorted(
    (a, b) => place(a) - place(b) || byPosition(a, b) || byNumber(a, b),
  )
}
