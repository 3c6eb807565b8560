import { isCounting, periodOf, type ActivityStatus } from './activity.ts'
import type { Overview } from './area.ts'
import { mostUrgentFirst, type Attention } from './attention-kinds.ts'
import { daysBetween, type IsoDate } from './calendar.ts'
import type { ActivityFact, EntryFact, PlanFacts, PlanPeriod, UpdateFact } from './facts.ts'
import { onHours } from './hours-attention.ts'
import { indicatorOn } from './indicator.ts'
import { entriesByPool } from './ledger.ts'
import { countUntil } from './order.ts'
import { poolOn } from './pool.ts'

/** A recurring activity may lag so much of its year's target before anybody is told. */
const RECURRING_TOLERANCE = 0.1

/**
 * What asks for attention on a date, most urgent first (see ATTENTION_KINDS), else in the plan's
 * order. `overview` is that of the same date.
 */
export function attentionOn(facts: PlanFacts, overview: Overview, date: IsoDate): Attention[] {
  const found: Attention[] = []
  for (const [poolId, entries] of entriesByPool(facts.entries)) {
    found.push(...inPool(poolId, entries, facts, date))
  }
  for (const activity of facts.activities) {
    const status = overview.statuses.get(activity.id)
    // An archived activity has no status, and nothing to attend to.
    if (status === undefined) continue
    found.push(
      ...onSchedule(activity, status, facts, date),
      ...onMilestones(activity, status, date),
      ...onIndicators(activity, status, facts, date),
    )
  }
  found.push(...onHours(facts, date))
  return mostUrgentFirst(found)
}

function inPool(
  poolId: number,
  entries: readonly EntryFact[],
  plan: PlanPeriod,
  date: IsoDate,
): Attention[] {
  const pool = poolOn(entries, plan, date)
  const commitments = new Map(entries.map((entry) => [entry.id, entry]))
  const found: Attention[] = pool.overspent.map(({ commitmentId, byOre }) => {
    const commitment = commitments.get(commitmentId)
    const { activityId = null, areaId = null } = commitment ?? {}
    return { kind: 'overspent', activityId, areaId, commitmentId, byOre }
  })
  const { exhaustedOn: on, forecastOre, amountOre } = pool
  const runsOut = on !== null && on <= plan.evaluationTo
  if (runsOut || (forecastOre !== null && forecastOre > amountOre)) {
    found.push({ kind: 'pool_exhausted', poolId, on, forecastOre, amountOre })
  }
  return found
}

function onSchedule(
  activity: ActivityFact,
  { schedule, progress, expected, daysLate, latestUpdate }: ActivityStatus,
  plan: PlanPeriod,
  date: IsoDate,
): Attention[] {
  const of = { activityId: activity.id, number: activity.number }
  switch (schedule) {
    case 'overdue':
      return [{ kind: 'overdue', ...of, days: daysLate ?? 0 }]
    case 'behind':
      if (progress === null || expected === null) return []
      return [{ kind: 'behind', ...of, progress, expected, points: expected - progress }]
    case 'not_reported':
      if (latestUpdate !== null) {
        return [{ kind: 'no_progress', ...of, sinceDays: daysBetween(latestUpdate.date, date) }]
      }
      return [{ kind: 'never_reported', ...of, sinceDays: daysSinceStart(activity, plan, date) }]
    case 'on_hold': {
      const since = onHoldSince(activity.updates, date)
      return [{ kind: 'on_hold', ...of, since, days: daysBetween(since, date) }]
    }
    case 'cancelled':
    case 'completed':
    case 'no_timetable':
    case 'ahead':
    case 'on_track':
      return []
  }
}

function daysSinceStart(activity: ActivityFact, plan: PlanPeriod, date: IsoDate): number {
  return daysBetween(periodOf(activity, plan)?.start ?? plan.periodStart, date)
}

/** The date of the first of the updates that say `on_hold` without a break until the date. */
function onHoldSince(updates: readonly UpdateFact[], date: IsoDate): IsoDate {
  let since = date
  for (let at = countUntil(updates, date) - 1; at >= 0; at--) {
    const update = updates[at]
    if (update === undefined || !isCounting(update)) continue
    if (update.state !== 'on_hold') break
    since = update.date
  }
  return since
}

function onMilestones(activity: ActivityFact, status: ActivityStatus, date: IsoDate): Attention[] {
  if (isAtRest(status)) return []
  const found: Attention[] = []
  for (const { id, title, dueDate, completedOn, voided } of activity.milestones) {
    const isMissing = !voided && (completedOn === null || completedOn > date)
    if (!isMissing || dueDate === null || dueDate >= date) continue
    found.push({
      kind: 'milestone_overdue',
      activityId: activity.id,
      number: activity.number,
      milestoneId: id,
      title,
      dueDate,
      days: daysBetween(dueDate, date),
    })
  }
  return found
}

function onIndicators(
  activity: ActivityFact,
  status: ActivityStatus,
  plan: PlanPeriod,
  date: IsoDate,
): Attention[] {
  if (activity.scheduleKind !== 'recurring' || isAtRest(status)) return []
  const found: Attention[] = []
  for (const indicator of activity.indicators) {
    if (indicator.voided) continue
    const { actual, expected, target } = indicatorOn(indicator, plan, date)
    if (actual === null || expected === null) continue
    if (expected - actual <= RECURRING_TOLERANCE * target) continue
    found.push({
      kind: 'recurring_behind',
      activityId: activity.id,
      number: activity.number,
      indicatorId: indicator.id,
      actual,
      expected,
      target,
    })
  }
  return found
}

/** Finished, given up or paused: its steps and counts are no news any longer. */
function isAtRest({ state }: ActivityStatus): boolean {
  return state === 'completed' || state === 'cancelled' || state === 'on_hold'
}
