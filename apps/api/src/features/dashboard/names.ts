import type { PlanState } from '../../plan-state/records.ts'

type ActivityName = { number: string; title: string; areaNumber: string }

/** What a plan's things are called, by id: each is looked up only when it is asked for. */
export interface Names {
  activity(id: number): ActivityName
  area(id: number): string
  focusArea(id: number): { number: string; shortTitle: string }
  unit(id: number): string
  pool(id: number): string
  entry(id: number): string
  indicator(activityId: number, id: number): { indicator: string; unit: string }
}

export function namesOf(plan: PlanState): Names {
  const activities = new Map(plan.activities.map((activity) => [activity.id, activity]))
  const areas = new Map(plan.areas.map((area) => [area.id, area.number]))
  const known = <T>(found: T | undefined, what: string, id: number): T => {
    if (found === undefined) throw new Error(`plan ${plan.slug} has no ${what} ${id}`)
    return found
  }
  const activity = (id: number) => known(activities.get(id), 'activity', id)
  return {
    activity(id) {
      const { number, title, areaId } = activity(id)
      return { number, title, areaNumber: known(areas.get(areaId), 'area', areaId) }
    },
    area: (id) => known(areas.get(id), 'area', id),
    focusArea(id) {
      const { number, shortTitle } = known(
        plan.areas.find((one) => one.id === id),
        'area',
        id,
      )
      return { number, shortTitle }
    },
    unit: (id) => known(plan.units.find((one) => one.id === id)?.name, 'unit', id),
    pool: (id) => known(plan.pools.find((pool) => pool.id === id)?.name, 'pool', id),
    entry: (id) => known(plan.entries.find((entry) => entry.id === id)?.text, 'entry', id),
    indicator(activityId, id) {
      const found = activity(activityId).indicators.find((indicator) => indicator.id === id)
      const { title, unit } = known(found, 'indicator', id)
      return { indicator: title, unit }
    },
  }
}
