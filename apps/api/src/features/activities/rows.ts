import type { ActivityRow } from '@koreplan/contract'
import {
  activityOn,
  isArchived,
  toTwoDecimals,
  type ActivityStatus,
  type IsoDate,
} from '@koreplan/domain'
import { figuresOn, moneyOf, type Figures } from '../../plan-state/figures.ts'
import type { ActivityRecord, AreaRecord, PlanState } from '../../plan-state/records.ts'

const kept = new WeakMap<Figures, ActivityRow[]>()

/** Every activity of the plan as a line of a list, in the plan's order. Archived ones are left out. */
export function rowsOn(plan: PlanState, date: IsoDate): readonly ActivityRow[] {
  const figures = figuresOn(plan, date)
  const found = kept.get(figures) ?? makeRows(plan, figures, date)
  kept.set(figures, found)
  return found
}

/** The activities that were archived before the date, as they stand. Their money and hours count on. */
export function archivedRowsOn(plan: PlanState, date: IsoDate): ActivityRow[] {
  const figures = figuresOn(plan, date)
  const areas = new Map(plan.areas.map((area) => [area.id, area]))
  return plan.activities.flatMap((activity) => {
    const area = areas.get(activity.areaId)
    if (area === undefined || !isArchived(activity, date)) return []
    return [rowOf(activity, area, activityOn(activity, plan, date), figures, date)]
  })
}

function makeRows(plan: PlanState, figures: Figures, date: IsoDate): ActivityRow[] {
  const areas = new Map(plan.areas.map((area) => [area.id, area]))
  const rows: ActivityRow[] = []
  for (const activity of plan.activities) {
    const status = figures.overview.statuses.get(activity.id)
    const area = areas.get(activity.areaId)
    if (status !== undefined && area !== undefined)
      rows.push(rowOf(activity, area, status, figures, date))
  }
  return rows
}

/** One activity as a line of a list. */
export function rowOf(
  activity: ActivityRecord,
  area: AreaRecord,
  status: ActivityStatus,
  figures: Figures,
  asOf: IsoDate,
): ActivityRow {
  const { version, number, title, lead, scheduleKind, startDate, endDate, archivedOn } = activity
  return {
    version,
    number,
    title,
    area: { number: area.number, shortTitle: area.shortTitle },
    lead,
    unitIds: unitsOf(activity),
    scheduleKind,
    startDate,
    endDate,
    state: status.state,
    progress: toTwoDecimals(status.progress),
    reportedPercent: status.latestUpdate?.percent ?? null,
    expected: toTwoDecimals(status.expected),
    schedule: status.schedule,
    lastUpdatedOn: status.latestUpdate?.date ?? null,
    archivedOn: archivedOn !== null && archivedOn <= asOf ? archivedOn : null,
    ...moneyOf(figures.moneyByActivity, activity.id),
    minutesUsed: figures.minutes.get(activity.id) ?? 0,
  }
}

/** The units that lead an activity or take part in it: their contact persons may report on it. */
export const unitsOf = ({ leadUnitId, unitIds }: ActivityRecord): number[] => [
  ...new Set(leadUnitId === null ? unitIds : [leadUnitId, ...unitIds]),
]
