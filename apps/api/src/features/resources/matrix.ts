import type { HourFigures as Told, QueryOf, Resources } from '@koreplan/contract'
import type { getResources } from '@koreplan/contract'
import {
  NO_HOURS,
  resourceCourse,
  resourcesByActivity,
  resourcesByArea,
  toTwoDecimals,
  yearsOf,
  type Aggregate,
  type HourFigures,
  type HourTable,
  type IsoDate,
} from '@koreplan/domain'
import { figuresOn } from '../../plan-state/figures.ts'
import type { ActivityRecord, AreaRecord, PlanState, UnitName } from '../../plan-state/records.ts'
import { unitsOf } from '../activities/rows.ts'
import { rootAreas } from '../areas/reads.ts'

/** The matrix of hours on a date, with each unit's course through the year. */
export function resourcesOn(
  plan: PlanState,
  asOf: IsoDate,
  query: QueryOf<typeof getResources>,
): Resources {
  const { by = 'area' } = query
  const year = typeof query.year === 'number' ? query.year : null
  const byArea = resourcesByArea(plan, asOf, year)
  const table = by === 'area' ? byArea : resourcesByActivity(plan, asOf, year)
  const columns = by === 'area' ? areaColumns(plan, asOf) : activityColumns(plan, asOf, table)
  const numbers = new Map(columns.map(({ id, number }) => [id, number]))
  return {
    asOf,
    revision: plan.revision,
    year,
    years: yearsOf(plan),
    by,
    units: unitsIn(plan, byArea).map((unit) => ({
      ...unit,
      ...told(table.byUnit.get(unit.id)),
    })),
    columns: columns.map(({ id, ...column }) => ({ ...column, ...told(table.byColumn.get(id)) })),
    cells: table.cells.map(({ unitId, of, figures }) => ({
      unitId,
      number: numbers.get(of) ?? '',
      ...told(figures),
    })),
    total: told(table.total),
    course: courseOn(plan, asOf, year),
  }
}

function told(figures: HourFigures = NO_HOURS): Told {
  return {
    allocatedMinutes: figures.allocated,
    proposedMinutes: figures.proposed,
    usedMinutes: figures.used,
    expectedMinutes: figures.expected,
    differenceMinutes: figures.difference,
  }
}

/** Units that have hours, or lead or take part in an activity. */
function unitsIn(plan: PlanState, { byUnit }: HourTable): UnitName[] {
  const involved = new Set([
    ...byUnit.keys(),
    ...plan.allocations.map(({ unitId }) => unitId),
    ...plan.hours.map(({ unitId }) => unitId),
    ...plan.activities.flatMap(unitsOf),
  ])
  return plan.units.filter(({ id }) => involved.has(id))
}

type Column = Pick<
  Resources['columns'][number],
  'number' | 'title' | 'shortTitle' | 'area' | 'progress' | 'expectedProgress'
> & { readonly id: number }

function areaColumns(plan: PlanState, asOf: IsoDate): Column[] {
  const { areas } = figuresOn(plan, asOf).overview
  return rootAreas(plan).map(({ id, number, title, shortTitle }) => {
    const reached = reachedBy(areas.get(id))
    return { id, number, title, shortTitle, area: number, ...reached }
  })
}

/** How far something has come, and should have; both or neither. */
function reachedBy({ progress, expected }: Pick<Aggregate, 'progress' | 'expected'> = NOT_REACHED) {
  const isMeasured = progress !== null && expected !== null
  return {
    progress: toTwoDecimals(isMeasured ? progress : null),
    expectedProgress: toTwoDecimals(isMeasured ? expected : null),
  }
}

const NOT_REACHED = { progress: null, expected: null }

/** Every activity, and an archived one that has hours. */
function activityColumns(plan: PlanState, asOf: IsoDate, { byColumn }: HourTable): Column[] {
  const { statuses } = figuresOn(plan, asOf).overview
  const areas = new Map(plan.areas.map((area) => [area.id, area]))
  const rootOf = ({ areaId }: ActivityRecord): AreaRecord | undefined => {
    const area = areas.get(areaId)
    return areas.get(area?.parentId ?? areaId)
  }
  return plan.activities.flatMap((activity) => {
    const status = statuses.get(activity.id)
    const area = rootOf(activity)
    if (area === undefined || (status === undefined && !byColumn.has(activity.id))) return []
    const { id, number, title } = activity
    return [{ id, number, title, shortTitle: title, area: area.number, ...reachedBy(status) }]
  })
}

const courseOn = (plan: PlanState, asOf: IsoDate, year: number | null): Resources['course'] =>
  [...resourceCourse(plan, asOf, year)].map(([unitId, points]) => ({
    unitId,
    points: points.map(({ date, used, expected }) => ({
      date,
      usedMinutes: used,
      expectedMinutes: expected,
    })),
  }))
