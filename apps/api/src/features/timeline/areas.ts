import type { TimelineArea, TimelineRow } from '@koreplan/contract'
import { toTwoDecimals, type Aggregate, type IsoDate } from '@koreplan/domain'
import { figuresOn } from '../../plan-state/figures.ts'
import type { AreaRecord, PlanState } from '../../plan-state/records.ts'

interface Group {
  activities: number
  start: IsoDate | null
  end: IsoDate | null
}

/** Every area with how many of the rows are within it and over what time; its progress is of all it has. */
export function timelineAreas(
  plan: PlanState,
  rows: readonly TimelineRow[],
  asOf: IsoDate,
): TimelineArea[] {
  const { overview } = figuresOn(plan, asOf)
  const numbers = new Map(plan.areas.map(({ id, number }) => [id, number]))
  const groups = groupsOf(plan.areas, rows)
  return plan.areas.map(({ id, number, title, shortTitle, parentId, timetableNote }) => {
    const { progress, expected, whyNull } = overview.areas.get(id) as Aggregate
    return {
      number,
      title,
      shortTitle,
      parent: parentId === null ? null : (numbers.get(parentId) ?? null),
      timetableNote,
      ...(groups.get(number) ?? { activities: 0, start: null, end: null }),
      progress: toTwoDecimals(progress),
      expected: toTwoDecimals(expected),
      whyNull,
    }
  })
}

/** By number: an area takes in its sub-areas. */
function groupsOf(
  areas: readonly AreaRecord[],
  rows: readonly TimelineRow[],
): ReadonlyMap<string, Group> {
  const byId = new Map(areas.map((area) => [area.id, area]))
  const parents = new Map(
    areas.map(({ number, parentId }) => [number, byId.get(parentId ?? -1)?.number ?? null]),
  )
  const groups = new Map<string, Group>()
  for (const { area, start, end } of rows)
    for (const number of [area, parents.get(area) ?? null]) {
      if (number === null) continue
      const group = groups.get(number) ?? { activities: 0, start: null, end: null }
      groups.set(number, {
        activities: group.activities + 1,
        start: earlier(group.start, start),
        end: later(group.end, end),
      })
    }
  return groups
}

const earlier = (a: IsoDate | null, b: IsoDate | null): IsoDate | null =>
  a === null || (b !== null && b < a) ? b : a
const later = (a: IsoDate | null, b: IsoDate | null): IsoDate | null =>
  a === null || (b !== null && b > a) ? b : a
