import { TOLERANCE_POINTS, type IsoDate, type ScheduleValue } from '@koreplan/domain'

/** What a chart shows, as a key of the texts and what goes into them: percent 0-100, whole øre. */
export interface Finding<K extends string> {
  readonly key: K
  readonly params: Readonly<Record<string, string | number>>
}

export interface AreaProgress {
  readonly shortTitle: string
  readonly progress: number | null
  readonly expected: number | null
  readonly whyNull: 'no_timetable' | 'not_reported' | 'no_activities' | null
}

export const PROGRESS_FINDINGS = [
  'no_areas',
  'nothing_reported',
  'not_begun',
  'one_behind',
  'most_behind',
  'on_course',
  'reported_on_course',
] as const
export type ProgressFinding = Finding<(typeof PROGRESS_FINDINGS)[number]>

/** Which focus area is the farthest behind, if any is by more than the tolerance. */
export function progressFinding(areas: readonly AreaProgress[]): ProgressFinding {
  const measured = areas.filter(isMeasured)
  const reported = measured.filter(hasFigures)
  if (measured.length === 0) return { key: 'no_areas', params: {} }
  if (reported.length === 0) return { key: 'nothing_reported', params: {} }
  if (reported.every(({ progress, expected }) => progress === 0 && expected === 0)) {
    return { key: 'not_begun', params: {} }
  }
  const behind = reported.filter(isBehind).toSorted((a, b) => gapOf(b) - gapOf(a))
  const worst = behind[0]
  if (worst !== undefined) {
    const { shortTitle: area, progress, expected } = worst
    const key = behind.length === 1 ? 'one_behind' : 'most_behind'
    return { key, params: { area, progress, expected } }
  }
  if (reported.length === measured.length) return { key: 'on_course', params: {} }
  return {
    key: 'reported_on_course',
    params: { reported: reported.length, measured: measured.length },
  }
}

/** Behind by more than the tolerance that the domain gives an activity. */
export function isBehind({
  progress,
  expected,
}: {
  readonly progress: number | null
  readonly expected: number | null
}): boolean {
  return progress !== null && expected !== null && progress < expected - TOLERANCE_POINTS
}

export interface PoolNow {
  readonly amountOre: number
  readonly spentOre: number
  readonly openCommittedOre: number
  readonly availableOre: number
  readonly plannedOre: number
  readonly forecastOre: number | null
  readonly exhaustedOn: IsoDate | null
}

export const POOL_FINDINGS = [
  'no_amount',
  'untouched',
  'only_promised',
  'overspent',
  'overbound',
  'runs_out',
  'under_plan',
  'over_plan',
  'on_plan',
] as const
export type PoolFinding = Finding<(typeof POOL_FINDINGS)[number]>

/** How far the pool may be from the even line and still be said to follow it: a tenth of it. */
const POOL_TOLERANCE = 0.1

/** Whether the money is on course; what is already wrong comes before what is forecast. */
export function poolFinding(pool: PoolNow, evaluationTo: IsoDate): PoolFinding {
  const { amountOre, spentOre, openCommittedOre, availableOre, plannedOre, exhaustedOn } = pool
  if (spentOre > amountOre) return { key: 'overspent', params: { ore: spentOre - amountOre } }
  if (amountOre === 0) return { key: 'no_amount', params: {} }
  if (availableOre < 0) return { key: 'overbound', params: { ore: -availableOre } }
  if (exhaustedOn !== null && exhaustedOn <= evaluationTo) {
    return { key: 'runs_out', params: { date: exhaustedOn } }
  }
  if (spentOre === 0 && openCommittedOre === 0) {
    return { key: 'untouched', params: { ore: availableOre } }
  }
  if (spentOre === 0) return { key: 'only_promised', params: { ore: openCommittedOre } }
  const off = spentOre - plannedOre
  const params = { spent: spentOre, planned: plannedOre, off: Math.abs(off) }
  if (Math.abs(off) <= amountOre * POOL_TOLERANCE) return { key: 'on_plan', params }
  return { key: off < 0 ? 'under_plan' : 'over_plan', params }
}

export const SCHEDULE_FINDINGS = [
  'no_activities',
  'none_reported',
  'late',
  'none_late',
  'none_late_some_unreported',
] as const
export type ScheduleFinding = Finding<(typeof SCHEDULE_FINDINGS)[number]>

/** How many activities are late: behind, or past their end. */
export function scheduleFinding(
  counts: Readonly<Record<ScheduleValue, number>>,
  total: number,
): ScheduleFinding {
  const late = counts.behind + counts.overdue
  const unreported = counts.not_reported
  if (total === 0) return { key: 'no_activities', params: {} }
  if (late > 0) return { key: 'late', params: { count: late, total } }
  if (unreported > 0 && unreported + counts.no_timetable === total) {
    return { key: 'none_reported', params: { count: unreported, total } }
  }
  if (unreported > 0) {
    return { key: 'none_late_some_unreported', params: { count: unreported, total } }
  }
  return { key: 'none_late', params: {} }
}

export const TREND_FINDINGS = [
  'no_points',
  'nothing_reported',
  'behind',
  'ahead',
  'on_course',
] as const
export type TrendFinding = Finding<(typeof TREND_FINDINGS)[number]>

/** How the latest reported month stands against what was expected. */
export function trendFinding(
  points: readonly Pick<AreaProgress, 'progress' | 'expected'>[],
): TrendFinding {
  if (points.length === 0) return { key: 'no_points', params: {} }
  const last = points.findLast(hasFigures)
  if (last === undefined) return { key: 'nothing_reported', params: {} }
  const { progress, expected } = last
  const params = { progress, expected }
  if (isBehind(last)) return { key: 'behind', params }
  return { key: progress > expected + TOLERANCE_POINTS ? 'ahead' : 'on_course', params }
}

interface Figures {
  readonly progress: number
  readonly expected: number
}

function hasFigures<T extends Pick<AreaProgress, 'progress' | 'expected'>>(
  one: T,
): one is T & Figures {
  return one.progress !== null && one.expected !== null
}

function isMeasured({ whyNull }: AreaProgress): boolean {
  return whyNull === null || whyNull === 'not_reported'
}

function gapOf({ progress, expected }: Figures): number {
  return expected - progress
}
