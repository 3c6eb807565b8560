import { monthEnds, shareOfYearGone, yearOf, type IsoDate } from './calendar.ts'
import type { AllocationFact, HourEntryFact, PlanFacts, PlanPeriod } from './facts.ts'

/**
 * Hours in whole minutes, all of them whole quarter-hours. `null` is "there is none", which is not 0: nothing
 * was allocated, or no hours were entered.
 */
export interface HourFigures {
  /** Approved by the executive board. */
  readonly allocated: number | null
  /** Proposed, and awaiting the board. Counts in none of the others. */
  readonly proposed: number | null
  readonly used: number | null
  readonly expected: number | null
  /** Used less expected: above 0, more was used than the year has come to. */
  readonly difference: number | null
}

/** What one unit has of one area, or of one activity. */
export interface HourCell {
  readonly unitId: number
  /** The id of the area or the activity. */
  readonly of: number
  readonly figures: HourFigures
}

/** A matrix with its sums: the total is the same by cells, by units and by areas or activities. */
export interface HourTable {
  /** Those with anything in them, by unit and then by what they are of. */
  readonly cells: readonly HourCell[]
  readonly byUnit: ReadonlyMap<number, HourFigures>
  readonly byColumn: ReadonlyMap<number, HourFigures>
  readonly total: HourFigures
}

type ResourceFacts = Pick<PlanFacts, 'areas' | 'activities' | 'hours' | 'allocations'>

/** The smallest piece of time that is counted, in minutes. */
export const QUARTER = 15

/** An allocation that the board has approved, and that no later one has replaced. */
export const isInForce = ({ status, replaced, withdrawn }: AllocationFact): boolean =>
  status === 'approved' && !replaced && !withdrawn

/** A proposal that the board has yet to decide. */
export const isWaiting = ({ status, replaced, withdrawn }: AllocationFact): boolean =>
  status === 'proposed' && !replaced && !withdrawn

/** 0 to 1: of a calendar year, the share gone by before a date. */
export function shareGone(year: number, date: IsoDate): number {
  if (yearOf(date) === year) return shareOfYearGone(date)
  return yearOf(date) > year ? 1 : 0
}

/**
 * What of an allocation should be used by a date, in minutes: its share of the year, to the nearest
 * quarter-hour (half up). Each allocation is rounded once and every sum adds up what was rounded, so cells,
 * rows, columns, years and the total agree; each differs from the exact by at most 7.5 minutes.
 */
export const expectedOf = ({ year, minutes }: AllocationFact, date: IsoDate): number =>
  Math.round((minutes * shareGone(year, date)) / QUARTER) * QUARTER

/**
 * Unit by focus area on a date, sub-areas taken in, for a calendar year or (`null`) all years. An approved
 * allocation stands for its whole year on any date; hours count from their date on.
 * `facts.activities` must hold archived ones too. Refuses hours and allocations of what the plan has not.
 */
export function resourcesByArea(
  facts: ResourceFacts,
  date: IsoDate,
  year: number | null,
): HourTable {
  const root = rootsOf(facts)
  const areas = new Map(facts.activities.map(({ id, areaId }) => [id, areaId]))
  const table = new Sums()
  for (const one of facts.allocations) {
    if (year !== null && one.year !== year) continue
    const of = root(one.areaId)
    if (isWaiting(one)) table.add(one.unitId, of, 'proposed', one.minutes)
    if (!isInForce(one)) continue
    table.add(one.unitId, of, 'allocated', one.minutes)
    table.add(one.unitId, of, 'expected', expectedOf(one, date))
  }
  for (const one of usedOn(facts.hours, date, year))
    table.add(one.unitId, root(areas.get(one.activityId) ?? NaN), 'used', one.minutes)
  return table.done()
}

/** Unit by activity on a date: what was used, as hours are allocated to areas alone. */
export function resourcesByActivity(
  { hours }: Pick<ResourceFacts, 'hours'>,
  date: IsoDate,
  year: number | null,
): HourTable {
  const table = new Sums()
  for (const one of usedOn(hours, date, year))
    table.add(one.unitId, one.activityId, 'used', one.minutes)
  return table.done()
}

/** One point of a unit's year. */
export interface CoursePoint {
  readonly date: IsoDate
  /** Used since the start; null after the date that is looked from. */
  readonly used: number | null
  readonly expected: number
}

/**
 * Each unit's hours month by month, added up from the start of the year (`null`: of the first year) to its end.
 * The date itself is one of the points, so that the last known one equals the matrix.
 */
export function resourceCourse(
  facts: ResourceFacts & PlanPeriod,
  date: IsoDate,
  year: number | null,
): Map<number, CoursePoint[]> {
  const years = year === null ? yearsOf(facts) : [year]
  const dates = datesWithin(`${years[0]}-01-01`, `${years.at(-1)}-12-31`, date)
  const allocations = Map.groupBy(
    facts.allocations.filter((one) => isInForce(one) && years.includes(one.year)),
    ({ unitId }) => unitId,
  )
  const hours = Map.groupBy(usedOn(facts.hours, date, year), ({ unitId }) => unitId)
  const course = new Map<number, CoursePoint[]>()
  for (const unit of [...new Set([...allocations.keys(), ...hours.keys()])].toSorted(byValue)) {
    const used = (hours.get(unit) ?? []).toSorted((a, b) => (a.date < b.date ? -1 : 1))
    let [at, sum] = [0, 0]
    const points = dates.map((on) => {
      for (let next = used[at]; next && next.date <= on; next = used[++at]) sum += next.minutes
      const expected = (allocations.get(unit) ?? []).reduce(
        (total, one) => total + expectedOf(one, on),
        0,
      )
      return { date: on, used: on <= date ? sum : null, expected }
    })
    course.set(unit, points)
  }
  return course
}

/** The calendar years of the plan, and any other that hours were allocated or used in; oldest first. */
export function yearsOf(
  facts: Pick<ResourceFacts, 'hours' | 'allocations'> & PlanPeriod,
): number[] {
  const years = new Set(facts.allocations.map(({ year }) => year))
  for (const { date, voided } of facts.hours) if (!voided) years.add(yearOf(date))
  for (let year = yearOf(facts.periodStart); year <= yearOf(facts.periodEnd); year++)
    years.add(year)
  return [...years].toSorted(byValue)
}

const byValue = (a: number, b: number): number => a - b

const usedOn = (
  hours: readonly HourEntryFact[],
  date: IsoDate,
  year: number | null,
): HourEntryFact[] =>
  hours.filter(
    (one) => !one.voided && one.date <= date && (year === null || yearOf(one.date) === year),
  )

function datesWithin(from: IsoDate, to: IsoDate, date: IsoDate): IsoDate[] {
  const dates = new Set(monthEnds(from, to))
  if (date >= from && date <= to) dates.add(date)
  return [...dates].toSorted()
}

function rootsOf({ areas }: Pick<ResourceFacts, 'areas'>): (areaId: number) => number {
  const roots = new Map(areas.map(({ id, parentId }) => [id, parentId ?? id]))
  return (areaId) => {
    const root = roots.get(areaId)
    if (root === undefined) throw new RangeError(`The plan has no area ${areaId}`)
    return root
  }
}

type Summed = 'allocated' | 'proposed' | 'used' | 'expected'
type Open = Record<Summed, number | null>

class Sums {
  readonly #cells = new Map<string, { unitId: number; of: number; sums: Open }>()
  readonly #units = new Map<number, Open>()
  readonly #columns = new Map<number, Open>()
  readonly #total = nothing()

  add(unitId: number, of: number, figure: Summed, minutes: number): void {
    const cell = take(this.#cells, `${unitId}/${of}`, () => ({ unitId, of, sums: nothing() }))
    const unit = take(this.#units, unitId, nothing)
    const column = take(this.#columns, of, nothing)
    for (const sums of [cell.sums, unit, column, this.#total])
      sums[figure] = (sums[figure] ?? 0) + minutes
  }

  done(): HourTable {
    const closed = (sums: Map<number, Open>): Map<number, HourFigures> =>
      new Map([...sums].toSorted(([a], [b]) => a - b).map(([id, one]) => [id, figuresOf(one)]))
    return {
      cells: [...this.#cells.values()]
        .toSorted((a, b) => a.unitId - b.unitId || a.of - b.of)
        .map(({ unitId, of, sums }) => ({ unitId, of, figures: figuresOf(sums) })),
      byUnit: closed(this.#units),
      byColumn: closed(this.#columns),
      total: figuresOf(this.#total),
    }
  }
}

const nothing = (): Open => ({ allocated: null, proposed: null, used: null, expected: null })

/** What there is nothing of. */
export const NO_HOURS: HourFigures = { ...nothing(), difference: null }

function figuresOf(sums: Open): HourFigures {
  const { used, expected } = sums
  const difference = used === null && expected === null ? null : (used ?? 0) - (expected ?? 0)
  return { ...sums, difference }
}

function take<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
