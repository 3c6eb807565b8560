import { daysBetween, type IsoDate } from './calendar.ts'
import type { ActivityFact, MilestoneFact, PlanPeriod, UpdateFact } from './facts.ts'
import { countUntil, inOrder } from './order.ts'
import type { ScheduleValue, State } from './vocabulary.ts'

/** How many percentage points progress may differ from the expected and still be on track. */
export const TOLERANCE_POINTS = 10

/** An activity on a date. Percentages 0-100, not rounded. */
export interface ActivityStatus {
  readonly state: State
  /** `null`: nobody has said how far it is. Never shown as 0. */
  readonly progress: number | null
  /** `null`: the activity has no timetable (ongoing, recurring), so it is not measured. */
  readonly expected: number | null
  readonly schedule: ScheduleValue
  /** The update that the state is taken from. */
  readonly latestUpdate: UpdateFact | null
  /** Whole days since the end date, from 1; `null` unless overdue. */
  readonly daysLate: number | null
}

export interface Period {
  readonly start: IsoDate
  readonly end: IsoDate
}

/** Whether an update is a fact of the plan: approved, and not voided. */
export function isCounting(update: UpdateFact): boolean {
  return update.approval === 'approved' && !update.voided
}

/** The updates that count, in order. */
export function countingUpdates(updates: readonly UpdateFact[]): UpdateFact[] {
  return inOrder(updates.filter(isCounting))
}

/** `archivedOn` is the last day that an activity counts on: from the day after it is in no figure and no list. */
export const isArchived = (
  { archivedOn }: Pick<ActivityFact, 'archivedOn'>,
  date: IsoDate,
): boolean => archivedOn !== null && archivedOn < date

/** Why an activity cannot be archived, or brought back. */
export const WHY_NOT_ARCHIVING = ['already_archived', 'not_archived'] as const
export type WhyNotArchiving = (typeof WHY_NOT_ARCHIVING)[number]

/** What an activity is measured over; `null` for one that is not measured in time. */
export function periodOf(activity: ActivityFact, plan: PlanPeriod): Period | null {
  if (activity.scheduleKind === 'plan_period') {
    return { start: plan.periodStart, end: plan.periodEnd }
  }
  if (activity.scheduleKind !== 'dated') return null
  const { startDate: start, endDate: end } = activity
  return start === null || end === null ? null : { start, end }
}

/** Everything about one activity on a date. `activity.updates` must be in order. */
export function activityOn(
  activity: ActivityFact,
  plan: PlanPeriod,
  date: IsoDate,
): ActivityStatus {
  const period = periodOf(activity, plan)
  const latestUpdate = latestCounting(activity.updates, date)
  // An ongoing or recurring activity has no start of its own: it runs from the plan's.
  const silent = date < (period?.start ?? plan.periodStart) ? 'not_started' : 'not_reported'
  const state = latestUpdate?.state ?? silent
  const progress = progressFrom(state, latestUpdate, activity.milestones, date)
  const expected = period === null ? null : expectedIn(period, date)
  const schedule = scheduleFrom(state, progress, expected, period, date)
  const daysLate = schedule === 'overdue' && period !== null ? daysBetween(period.end, date) : null
  return { state, progress, expected, schedule, latestUpdate, daysLate }
}

/** What the latest update that counts says; with none, whether it should have started. */
export function stateOn(activity: ActivityFact, plan: PlanPeriod, date: IsoDate): State {
  return activityOn(activity, plan, date).state
}

/** 0-100, or `null` when nobody has said. */
export function progressOn(activity: ActivityFact, plan: PlanPeriod, date: IsoDate): number | null {
  return activityOn(activity, plan, date).progress
}

/** 0-100 by whole days of its period, or `null` without a timetable. */
export function expectedOn(activity: ActivityFact, plan: PlanPeriod, date: IsoDate): number | null {
  const period = periodOf(activity, plan)
  return period === null ? null : expectedIn(period, date)
}

/** How it stands against its timetable. */
export function scheduleOn(activity: ActivityFact, plan: PlanPeriod, date: IsoDate): ScheduleValue {
  return activityOn(activity, plan, date).schedule
}

function latestCounting(updates: readonly UpdateFact[], date: IsoDate): UpdateFact | null {
  for (let at = countUntil(updates, date) - 1; at >= 0; at--) {
    const update = updates[at]
    if (update !== undefined && isCounting(update)) return update
  }
  return null
}

function progressFrom(
  state: State,
  update: UpdateFact | null,
  milestones: readonly MilestoneFact[],
  date: IsoDate,
): number | null {
  if (state === 'completed') return 100
  if (state === 'not_started') return 0
  if (state === 'not_reported') return null
  return update?.percent ?? shareOfMilestones(milestones, date)
}

function shareOfMilestones(milestones: readonly MilestoneFact[], date: IsoDate): number | null {
  let all = 0
  let done = 0
  for (const { weight, completedOn, voided } of milestones) {
    if (voided) continue
    all += weight
    if (completedOn !== null && completedOn <= date) done += weight
  }
  return all === 0 ? null : (100 * done) / all
}

function expectedIn({ start, end }: Period, date: IsoDate): number {
  // The end first: an activity of one day is 100 from that day.
  if (date >= end) return 100
  return date <= start ? 0 : (100 * daysBetween(start, date)) / daysBetween(start, end)
}

/** The first that fits, in the order of SCHEDULE_VALUES. */
function scheduleFrom(
  state: State,
  progress: number | null,
  expected: number | null,
  period: Period | null,
  date: IsoDate,
): ScheduleValue {
  if (state === 'cancelled' || state === 'completed' || state === 'on_hold') return state
  if (period === null || expected === null) return 'no_timetable'
  if (date > period.end) return 'overdue'
  // In progress, but neither percent nor milestones: how far is not reported, and calling that
  // on track would be a guess.
  if (progress === null) return 'not_reported'
  if (progress < expected - TOLERANCE_POINTS) return 'behind'
  return progress > expected + TOLERANCE_POINTS ? 'ahead' : 'on_track'
}
