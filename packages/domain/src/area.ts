import { activityOn, isArchived, type ActivityStatus } from './activity.ts'
import type { IsoDate } from './calendar.ts'
import type { ActivityFact, AreaFact, PlanFacts, PlanPeriod } from './facts.ts'
import type { ScheduleValue } from './vocabulary.ts'

/** One activity's part in a mean. */
export interface WeightedStatus {
  readonly status: ActivityStatus
  /** Above 0; the default of an activity is 1. */
  readonly weight: number
}

/** How many activities a mean speaks for: reported of measured of all. */
export interface Coverage {
  readonly reported: number
  readonly measured: number
  readonly total: number
}

/**
 * Why there is no figure: no activity but cancelled ones; none of the others has a timetable;
 * none of those measured has been reported on.
 */
export type WhyNull = 'no_activities' | 'no_timetable' | 'not_reported'

/** Several activities on a date. Percentages 0-100, not rounded; both `null` or neither. */
export interface Aggregate {
  readonly progress: number | null
  readonly expected: number | null
  readonly coverage: Coverage
  /** Adds up to `coverage.total`. */
  readonly counts: Readonly<Record<ScheduleValue, number>>
  readonly whyNull: WhyNull | null
}

/** Every figure of progress on a date, each activity worked out once. */
export interface Overview {
  /** By activity id. An activity archived before the date is in none of the figures. */
  readonly statuses: ReadonlyMap<number, ActivityStatus>
  readonly plan: Aggregate
  /** By area id; an area's takes in its sub-areas. */
  readonly areas: ReadonlyMap<number, Aggregate>
}

/** The weighted mean over the reported activities, with what it covers and how they stand. */
export function aggregate(activities: readonly WeightedStatus[]): Aggregate {
  const counts = noCounts()
  let [left, measured, reported] = [0, 0, 0]
  let [weights, progress, expected] = [0, 0, 0]
  for (const { status, weight } of activities) {
    counts[status.schedule]++
    if (status.state === 'cancelled') continue
    left++
    if (status.expected === null) continue
    measured++
    if (status.progress === null) continue
    reported++
    weights += weight
    progress += weight * status.progress
    expected += weight * status.expected
  }
  const coverage = { reported, measured, total: activities.length }
  if (weights > 0) {
    // Fractional weights can add up to a hair more than 100.
    const mean = (sum: number): number => Math.min(100, sum / weights)
    return { progress: mean(progress), expected: mean(expected), coverage, counts, whyNull: null }
  }
  const whyNull = left === 0 ? 'no_activities' : measured === 0 ? 'no_timetable' : 'not_reported'
  return { progress: null, expected: null, coverage, counts, whyNull }
}

/** An area with its sub-areas on a date, by its id or its number. Refuses an unknown area. */
export function areaOn(facts: PlanFacts, area: number | string, date: IsoDate): Aggregate {
  const ids = familyOf(facts.areas, area)
  const activities = facts.activities.filter((activity) => ids.has(activity.areaId))
  return aggregate(weighed(activities, facts, date))
}

/** The whole plan on a date: over its activities, not the mean of its areas' means. */
export function planOn(facts: PlanFacts, date: IsoDate): Aggregate {
  return aggregate(weighed(facts.activities, facts, date))
}

/** Plan, areas and activities on a date. Equals `planOn`, `areaOn` and `activityOn`. */
export function overviewOn(facts: PlanFacts, date: IsoDate): Overview {
  const all = weighed(facts.activities, facts, date)
  const parents = new Map(facts.areas.map((area) => [area.id, area.parentId]))
  const inArea = new Map<number, Weighed[]>(facts.areas.map((area) => [area.id, []]))
  const statuses = new Map<number, ActivityStatus>()
  for (const one of all) {
    statuses.set(one.activity.id, one.status)
    inArea.get(one.activity.areaId)?.push(one)
    const parent = parents.get(one.activity.areaId) ?? null
    if (parent !== null) inArea.get(parent)?.push(one)
  }
  const areas = new Map<number, Aggregate>()
  for (const [id, activities] of inArea) areas.set(id, aggregate(activities))
  return { statuses, plan: aggregate(all), areas }
}

interface Weighed extends WeightedStatus {
  readonly activity: ActivityFact
}

function weighed(activities: readonly ActivityFact[], plan: PlanPeriod, date: IsoDate): Weighed[] {
  const weighed: Weighed[] = []
  for (const activity of activities) {
    if (isArchived(activity, date)) continue
    const status = activityOn(activity, plan, date)
    weighed.push({ activity, status, weight: activity.weight })
  }
  return weighed
}

function familyOf(areas: readonly AreaFact[], area: number | string): ReadonlySet<number> {
  const found = areas.find(({ id, number }) => id === area || number === area)
  if (found === undefined) throw new RangeError(`The plan has no area ${area}`)
  const children = areas.filter(({ parentId }) => parentId === found.id)
  return new Set([found.id, ...children.map(({ id }) => id)])
}

function noCounts(): Record<ScheduleValue, number> {
  return {
    cancelled: 0,
    completed: 0,
    on_hold: 0,
    no_timetable: 0,
    overdue: 0,
    not_reported: 0,
    behind: 0,
    ahead: 0,
    on_track: 0,
  }
}
