import type { Activity, ReplyOf, getActivity } from '@koreplan/contract'
import {
  activityOn,
  daysBetween,
  indicatorOn,
  isArchived,
  periodOf,
  toTwoDecimals,
  type IsoDate,
  type PlanPeriod,
} from '@koreplan/domain'
import { figuresOn } from '../../plan-state/figures.ts'
import { pageOf } from '../../plan-state/page.ts'
import type {
  ActivityRecord,
  AreaRecord,
  IndicatorRecord,
  MilestoneRecord,
  PlanState,
  UpdateRecord,
} from '../../plan-state/records.ts'
import { Moved, refuse } from '../../problems/refusal.ts'
import { entriesOfActivity } from '../pools/ledger.ts'
import { decisionReply, decisionsOf } from '../evaluation/rows.ts'
import { rowOf } from './rows.ts'

/** How many updates come with an activity; all of them are at its `/updates`. */
const UPDATES_SHOWN = 50

/** Everything about one activity. Refuses a number that the plan has not. */
export function activityOf(
  plan: PlanState,
  number: string,
  asOf: IsoDate,
): ReplyOf<typeof getActivity> {
  const activity = activityByNumber(plan, number)
  const figures = figuresOn(plan, asOf)
  // One that is archived is in no figure, and is read all the same: how else would it be brought back?
  const status = activityOn(activity, plan, asOf)
  const area = plan.areas.find(({ id }) => id === activity.areaId) as AreaRecord
  const parent = plan.areas.find(({ id }) => id === area.parentId)
  return {
    ...rowOf(activity, area, status, figures, asOf),
    asOf,
    revision: plan.revision,
    description: activity.description,
    expectedResults: activity.expectedResults,
    ongoingReason: activity.ongoingReason,
    weight: activity.weight,
    daysLate: status.daysLate,
    period: periodOf(activity, plan),
    parentArea: parent ? { number: parent.number, shortTitle: parent.shortTitle } : null,
    source: activity.source,
    continues: activity.continues,
    continuedIn: plan.carriedOn.get(activity.id) ?? null,
    decisions: decisionsOf(plan, activity.id, asOf).map((one) => decisionReply(plan, one)),
    participants: activity.participants as Activity['participants'],
    updates: updatesOn(activity, asOf).slice(0, UPDATES_SHOWN),
    milestones: milestonesOn(activity, asOf),
    indicators: indicatorsOn(plan, activity, asOf),
    entries: entriesOfActivity(plan, activity, asOf),
    hours: hoursByUnit(plan, activity, asOf),
    ...besides(plan, activity, asOf),
  }
}

/** The activities before and after it in the plan's order, of those in use; an archived one has none. */
function besides(
  { activities }: PlanState,
  activity: ActivityRecord,
  asOf: IsoDate,
): Pick<Activity, 'previous' | 'next'> {
  if (isArchived(activity, asOf)) return { previous: null, next: null }
  const at = activities.indexOf(activity)
  const inUse = (other: ActivityRecord): boolean => !isArchived(other, asOf)
  return {
    previous: activities.slice(0, at).findLast(inUse)?.number ?? null,
    next: activities.slice(at + 1).find(inUse)?.number ?? null,
  }
}

/** The activity whose address is asked for. Refuses a number that the plan has not; one that it has left leads on. */
export function activityByNumber(plan: PlanState, number: string): ActivityRecord {
  const found = activityNamed(plan, number)
  if (found.number !== number) throw new Moved(`activities/${number}`, `activities/${found.number}`)
  return found
}

/** The activity that a number means which is not its address: one that it has left is as good. */
export const activityNamed = (plan: PlanState, number: string): ActivityRecord =>
  findActivity(plan, number) ?? refuse('activity_not_found', number)

/** The activity that has the number, or had it before it moved. */
export function findActivity(plan: PlanState, number: string): ActivityRecord | undefined {
  const now = plan.formerNumbers.get(number) ?? number
  return plan.activities.find((activity) => activity.number === now)
}

/** Updates with date on or before the date, newest first; voided ones included, and say so. */
export function updatesOn({ updates }: ActivityRecord, asOf: IsoDate): UpdateRecord[] {
  return updates.filter(({ date }) => date <= asOf).toReversed()
}

/** Milestones as they stood, by when they are due: one completed later is not completed yet. */
export function milestonesOn(
  { milestones }: ActivityRecord,
  asOf: IsoDate,
): Activity['milestones'] {
  return milestones
    .filter(({ voided }) => !voided)
    .toSorted(byDueDate)
    .map((milestone) => milestoneOn(milestone, asOf))
}

/** What has no date to be due comes last. */
function byDueDate(a: MilestoneRecord, b: MilestoneRecord): number {
  const [left, right] = [a.dueDate ?? '9999', b.dueDate ?? '9999']
  return left === right ? a.position - b.position : left < right ? -1 : 1
}

type Dues = Omit<MilestoneRecord, 'activityId' | 'position' | 'voided'>

export function milestoneOn(milestone: Dues, asOf: IsoDate): Activity['milestones'][number] {
  const { id, version, title, dueDate, weight } = milestone
  const completedOn = completedBy(milestone, asOf)
  const late = completedOn === null && dueDate !== null && dueDate < asOf
  const overdueDays = late ? daysBetween(dueDate, asOf) : null
  return { id, version, title, dueDate, weight, completedOn, overdueDays }
}

const completedBy = (
  { completedOn }: Pick<MilestoneRecord, 'completedOn'>,
  asOf: IsoDate,
): IsoDate | null => (completedOn !== null && completedOn <= asOf ? completedOn : null)

export function indicatorsOn(
  plan: PlanState,
  { indicators }: ActivityRecord,
  asOf: IsoDate,
): Activity['indicators'] {
  return indicators
    .filter(({ voided }) => !voided)
    .map((indicator) => indicatorReply(plan, indicator, asOf))
}

export function indicatorReply(
  plan: PlanPeriod,
  indicator: Omit<IndicatorRecord, 'activityId' | 'position' | 'voided'>,
  asOf: IsoDate,
): Activity['indicators'][number] {
  const { id, version, title, unit, kind, targetPeriod, approximate } = indicator
  const { years, target, actual, expected, shareOfTarget } = indicatorOn(indicator, plan, asOf)
  return {
    id,
    version,
    title,
    unit,
    kind,
    targetPeriod,
    target,
    approximate,
    actual,
    expected: toTwoDecimals(expected),
    shareOfTarget: toTwoDecimals(shareOfTarget),
    years: years.map((year) => ({
      year: year.year,
      actual: year.actual,
      target: year.target,
      expected: toTwoDecimals(year.expected),
      shareOfTarget: toTwoDecimals(year.shareOfTarget),
    })),
    measurements: indicator.measurements.filter(({ date }) => date <= asOf).toReversed(),
  }
}

export function measurementsOn({ indicators }: ActivityRecord, asOf: IsoDate) {
  return indicators
    .filter(({ voided }) => !voided)
    .flatMap(({ measurements }) => measurements)
    .filter(({ date }) => date <= asOf)
    .toSorted((a, b) => (a.date === b.date ? b.sequence - a.sequence : a.date < b.date ? 1 : -1))
}

function hoursByUnit(plan: PlanState, { id }: ActivityRecord, asOf: IsoDate): Activity['hours'] {
  const sums = new Map<string, number>()
  for (const entry of plan.hours)
    if (entry.activityId === id && !entry.voided && entry.date <= asOf)
      sums.set(entry.unit, (sums.get(entry.unit) ?? 0) + entry.minutes)
  return [...sums].map(([unit, minutes]) => ({ unit, minutes }))
}

/** A page of what lies below an activity, oldest or newest first as given. */
export const pageBelow = <T extends { readonly id: number }>(
  { revision }: PlanState,
  asOf: IsoDate,
  rows: readonly T[],
  query: { limit?: unknown; cursor?: string | undefined },
) => ({ asOf, revision, ...pageOf(rows, query, ({ id }) => id) })
