import {
  moneyByActivity,
  moneyByArea,
  moneyByOwnArea,
  overviewOn,
  type IsoDate,
  type Money,
  type Overview,
} from '@koreplan/domain'
import type { PlanState } from './records.ts'

/** What several reads of one plan on one date share. */
export interface Figures {
  readonly overview: Overview
  readonly moneyByActivity: ReadonlyMap<number, Money>
  /** By the id of the focus area, sub-areas taken in. */
  readonly moneyByArea: ReadonlyMap<number, Money>
  /** By the id of the area that the money names: a sub-area apart from its area. */
  readonly moneyByOwnArea: ReadonlyMap<number, Money>
  /** By activity id, whole minutes. */
  readonly minutes: ReadonlyMap<number, number>
  /** By area id, sub-areas taken in, whole minutes. */
  readonly minutesByArea: ReadonlyMap<number, number>
}

/** How many dates of one state are kept: enough for several people at different dates. */
const KEPT_DATES = 8
const kept = new WeakMap<PlanState, Map<IsoDate, Figures>>()

/** The figures of a plan on a date; worked out once while several reads ask for them. */
export function figuresOn(plan: PlanState, date: IsoDate): Figures {
  const dates = kept.get(plan) ?? new Map<IsoDate, Figures>()
  kept.set(plan, dates)
  const found = dates.get(date) ?? makeFigures(plan, date)
  dates.delete(date)
  dates.set(date, found)
  for (const oldest of dates.keys()) {
    if (dates.size <= KEPT_DATES) break
    dates.delete(oldest)
  }
  return found
}

function makeFigures(plan: PlanState, date: IsoDate): Figures {
  const minutes = minutesByActivity(plan, date)
  return {
    overview: overviewOn(plan, date),
    moneyByActivity: moneyByActivity(plan, date),
    moneyByArea: moneyByArea(plan, date),
    moneyByOwnArea: moneyByOwnArea(plan, date),
    minutes,
    minutesByArea: minutesByArea(plan, minutes),
  }
}

function minutesByArea(
  { areas, activities }: PlanState,
  minutes: ReadonlyMap<number, number>,
): Map<number, number> {
  const parents = new Map(areas.map(({ id, parentId }) => [id, parentId]))
  const sums = new Map<number, number>()
  for (const { id, areaId } of activities)
    for (const area of [areaId, parents.get(areaId) ?? null])
      if (area !== null) sums.set(area, (sums.get(area) ?? 0) + (minutes.get(id) ?? 0))
  return sums
}

function minutesByActivity(plan: PlanState, date: IsoDate): Map<number, number> {
  const sums = new Map<number, number>()
  for (const { activityId, minutes, voided, date: on } of plan.hours)
    if (!voided && on <= date) sums.set(activityId, (sums.get(activityId) ?? 0) + minutes)
  return sums
}

const NO_MONEY: Money = { committedOre: 0, openCommittedOre: 0, spentOre: 0 }
export const moneyOf = (money: ReadonlyMap<number, Money>, id: number): Money =>
  money.get(id) ?? NO_MONEY
