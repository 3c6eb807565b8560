import type { Area, ReplyOf, getArea, listAreas } from '@koreplan/contract'
import { areaSeriesOn, toTwoDecimals, type Aggregate, type IsoDate } from '@koreplan/domain'
import { figuresOn, moneyOf } from '../../plan-state/figures.ts'
import type { AreaRecord, PlanState } from '../../plan-state/records.ts'
import { refuse } from '../../problems/refusal.ts'
import { rowsOn } from '../activities/rows.ts'
import { progressOf } from './progress.ts'

type AreaFigures = ReplyOf<typeof listAreas>['items'][number]

/** The focus areas in the plan's order, without their sub-areas. */
export const rootAreas = (plan: PlanState): AreaRecord[] =>
  plan.areas.filter(({ parentId }) => parentId === null)

const subAreas = (plan: PlanState, area: AreaRecord): AreaRecord[] =>
  plan.areas.filter(({ parentId }) => parentId === area.id)

/** One area on a date, its sub-areas taken in. */
export function areaFigures(plan: PlanState, area: AreaRecord, date: IsoDate): AreaFigures {
  const { number, title, shortTitle, timetableNote } = area
  const figures = figuresOn(plan, date)
  const aggregate = figures.overview.areas.get(area.id) as Aggregate
  return {
    number,
    title,
    shortTitle,
    timetableNote,
    ...progressOf(aggregate),
    ...moneyOfArea(plan, area, date),
    minutesUsed: figures.minutesByArea.get(area.id) ?? 0,
  }
}

/** A sub-area's money is that of what names it or its activities; an area's takes in its sub-areas. */
function moneyOfArea(plan: PlanState, area: AreaRecord, date: IsoDate) {
  const figures = figuresOn(plan, date)
  return moneyOf(area.parentId === null ? figures.moneyByArea : figures.moneyByOwnArea, area.id)
}

/** Every area, sub-areas after their area. */
export function areasOn(plan: PlanState, asOf: IsoDate): ReplyOf<typeof listAreas> {
  const items = plan.areas.map((area) => areaFigures(plan, area, asOf))
  return { asOf, revision: plan.revision, items, nextCursor: null, total: items.length }
}

/** One area with its activities and its trend. Refuses a number that the plan has not. */
export function areaOf(plan: PlanState, number: string, asOf: IsoDate): ReplyOf<typeof getArea> {
  const area = areaByNumber(plan, number)
  const within = inArea(plan, number)
  const parent = plan.areas.find(({ id }) => id === area.parentId)
  return {
    ...areaFigures(plan, area, asOf),
    version: area.version,
    asOf,
    revision: plan.revision,
    parent: parent ? { number: parent.number, title: parent.title } : null,
    description: area.description,
    source: area.source,
    subAreas: subAreas(plan, area).map((sub) => areaFigures(plan, sub, asOf)),
    activities: rowsOn(plan, asOf).filter((row) => within(row.area)),
    trend: trendOf(plan, area, asOf),
    participants: area.participants as Area['participants'],
  }
}

function trendOf(plan: PlanState, area: AreaRecord, asOf: IsoDate): Area['trend'] {
  const until = asOf < plan.periodEnd ? asOf : plan.periodEnd
  return areaSeriesOn(plan, area.id, asOf, plan.periodStart, until).map((point) => ({
    date: point.date,
    progress: toTwoDecimals(point.progress),
    expected: toTwoDecimals(point.expected),
  }))
}

/** Whether something of an area is of the one with this number, sub-areas taken in. Refuses an unknown one. */
export function inArea(plan: PlanState, wanted: string): (area: { number: string }) => boolean {
  const { number } = areaByNumber(plan, wanted)
  return (area) => area.number === number || area.number.startsWith(`${number}.`)
}

/** Refuses a number that the plan has not. */
export function areaByNumber(plan: PlanState, number: string): AreaRecord {
  return plan.areas.find((area) => area.number === number) ?? refuse('area_not_found', number)
}
