import type { IsoDate } from './calendar.ts'

/**
 * What asks for somebody's attention, most urgent first. A promise already broken (a date passed,
 * money gone) comes before one that will be broken (the pool's end), then signs that one may be
 * (behind, a step missed), then what nobody knows, and last what somebody has decided or what has
 * no date to be late for.
 */
export const ATTENTION_KINDS = [
  'overdue',
  'overspent',
  'hours_exceeded',
  'pool_exhausted',
  'behind',
  'milestone_overdue',
  'never_reported',
  'no_progress',
  'recurring_behind',
  'hours_unused',
  'on_hold',
] as const
export type AttentionKind = (typeof ATTENTION_KINDS)[number]

interface OfActivity {
  readonly activityId: number
  readonly number: string
}

/** The end date has passed. `days` since, from 1. */
export interface Overdue extends OfActivity {
  readonly kind: 'overdue'
  readonly days: number
}

/** More was spent on a commitment than it promised. Whole øre. */
export interface OverspentCommitment {
  readonly kind: 'overspent'
  readonly activityId: number | null
  readonly areaId: number | null
  readonly commitmentId: number
  readonly byOre: number
}

/** A unit has used more of the year's hours than it was allocated; null: it was allocated none. Whole minutes. */
export interface HoursExceeded {
  readonly kind: 'hours_exceeded'
  readonly unitId: number
  readonly year: number
  readonly used: number
  readonly allocated: number | null
}

/** A pool that runs out before the evaluation's end, or is forecast to. Whole øre. */
export interface PoolExhausted {
  readonly kind: 'pool_exhausted'
  readonly poolId: number
  readonly on: IsoDate | null
  readonly forecastOre: number | null
  readonly amountOre: number
}

/** Percent, and how many percentage points are missing. */
export interface Behind extends OfActivity {
  readonly kind: 'behind'
  readonly progress: number
  readonly expected: number
  readonly points: number
}

/** A step's due date has passed. `days` since, from 1. */
export interface MilestoneOverdue extends OfActivity {
  readonly kind: 'milestone_overdue'
  readonly milestoneId: number
  readonly title: string
  readonly dueDate: IsoDate
  readonly days: number
}

/** Nobody has reported, so many days after the start. */
export interface NeverReported extends OfActivity {
  readonly kind: 'never_reported'
  readonly sinceDays: number
}

/** Reported as under way so many days ago, but not how far. */
export interface NoProgress extends OfActivity {
  readonly kind: 'no_progress'
  readonly sinceDays: number
}

/** So many times a year, and more than a tenth of the year's target short of the expected. */
export interface RecurringBehind extends OfActivity {
  readonly kind: 'recurring_behind'
  readonly indicatorId: number
  readonly actual: number
  readonly expected: number
  readonly target: number
}

/** An area was allocated hours for the year, and none are used. Whole minutes. */
export interface HoursUnused {
  readonly kind: 'hours_unused'
  readonly areaId: number
  readonly year: number
  readonly allocated: number
}

/** Paused since the first of the updates that say so without a break. */
export interface OnHold extends OfActivity {
  readonly kind: 'on_hold'
  readonly since: IsoDate
  readonly days: number
}

export type Attention =
  | Overdue
  | OverspentCommitment
  | HoursExceeded
  | PoolExhausted
  | Behind
  | MilestoneOverdue
  | NeverReported
  | NoProgress
  | RecurringBehind
  | HoursUnused
  | OnHold

/** By kind as in ATTENTION_KINDS, within a kind the biggest first, else in the order given. */
export function mostUrgentFirst(found: readonly Attention[]): Attention[] {
  return found.toSorted(
    (a, b) =>
      ATTENTION_KINDS.indexOf(a.kind) - ATTENTION_KINDS.indexOf(b.kind) || sizeOf(b) - sizeOf(a),
  )
}

/** How big within its kind: days, øre, points or share of a target. Not comparable across kinds. */
function sizeOf(attention: Attention): number {
  switch (attention.kind) {
    case 'overdue':
    case 'milestone_overdue':
    case 'on_hold':
      return attention.days
    case 'overspent':
      return attention.byOre
    case 'hours_exceeded':
      return attention.used - (attention.allocated ?? 0)
    case 'hours_unused':
      return attention.allocated
    case 'pool_exhausted':
      return (attention.forecastOre ?? attention.amountOre) - attention.amountOre
    case 'behind':
      return attention.points
    case 'never_reported':
    case 'no_progress':
      return attention.sinceDays
    case 'recurring_behind':
      return (attention.expected - attention.actual) / attention.target
  }
}
