import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AREAS } from './arbitrary-facts.ts'
import { addDays, yearOf } from './calendar.ts'
import {
  expectedOf,
  NO_HOURS,
  QUARTER,
  resourceCourse,
  resourcesByActivity,
  resourcesByArea,
  shareGone,
  yearsOf,
  type HourFigures,
} from './resources.ts'
import { anActivity, anAllocation, anArea, DAY, facts, someHours } from './test-facts.ts'

const areas = [
  anArea({ id: 1 }),
  anArea({ id: 2, number: '2' }),
  anArea({ id: 21, number: '2.1', parentId: 2 }),
]
const activities = [
  anActivity({ id: 1 }),
  anActivity({ id: 2, number: '2.1.1', areaId: 21, archivedOn: '2008-01-01' }),
]
const plan = (some: Parameters<typeof facts>[0]) => facts({ areas, activities, ...some })

describe('the matrix of hours', () => {
  test('has, per unit and area, what is allocated, used, expected to date and the difference', () => {
    const allocations = [anAllocation({ minutes: 36_600 })]
    const hours = [someHours({ minutes: 30_000 })]
    // 305 of 366 days of 2008 are gone.
    expect(resourcesByArea(plan({ allocations, hours }), DAY, 2008).cells).toEqual([
      {
        unitId: 1,
        of: 1,
        figures: {
          allocated: 36_600,
          proposed: null,
          used: 30_000,
          expected: 30_495, // exactly 30.500, to the nearest quarter-hour
          difference: -495,
        },
      },
    ])
  })

  test('takes a sub-area, and an archived activity, into its focus area', () => {
    const table = resourcesByArea(
      plan({
        allocations: [anAllocation({ areaId: 21, minutes: 600 })],
        hours: [someHours({ activityId: 2, minutes: 45 })],
      }),
      DAY,
      2008,
    )
    expect(table.byColumn.get(2)).toMatchObject({ allocated: 600, used: 45 })
    expect(table.byColumn.size).toBe(1)
  })

  test('counts what the board has approved, and tells what awaits it', () => {
    const allocations = [
      anAllocation({ id: 1, minutes: 600, replaced: true }),
      anAllocation({ id: 2, minutes: 900 }),
      anAllocation({ id: 3, minutes: 1200, status: 'proposed' }),
      anAllocation({ id: 4, minutes: 1500, status: 'refused' }),
      anAllocation({ id: 5, minutes: 1800, status: 'proposed', withdrawn: true }),
    ]
    const { total } = resourcesByArea(plan({ allocations }), DAY, 2008)
    expect(total).toMatchObject({ allocated: 900, proposed: 1200, used: null })
  })

  test('tells nothing allocated and no hours from an allocation of 0', () => {
    const { byUnit, total } = resourcesByArea(
      plan({
        allocations: [anAllocation({ minutes: 0 }), anAllocation({ unitId: 2, year: 2007 })],
      }),
      DAY,
      2008,
    )
    expect(byUnit.get(1)).toMatchObject({ allocated: 0, used: null, expected: 0 })
    expect(byUnit.get(2)).toBeUndefined()
    expect(resourcesByArea(plan({}), DAY, null).total).toEqual(NO_HOURS)
    expect(total.allocated).toBe(0)
  })

  test('knows nothing of hours that are voided, or later than the date', () => {
    const hours = [
      someHours({ id: 1, minutes: 15 }),
      someHours({ id: 2, minutes: 30, voided: true }),
      someHours({ id: 3, minutes: 60, date: addDays(DAY, 1) }),
    ]
    expect(resourcesByArea(plan({ hours }), DAY, 2008).total.used).toBe(15)
  })

  test('refuses hours of an activity that the plan has not', () => {
    const hours = [someHours({ activityId: 99 })]
    expect(() => resourcesByArea(plan({ hours }), DAY, 2008)).toThrow(RangeError)
  })
})

test('a year is gone by as far as the date, all of it afterwards, nothing before', () => {
  expect(shareGone(2007, DAY)).toBe(1)
  expect(shareGone(2008, DAY)).toBe(305 / 366)
  expect(shareGone(2009, DAY)).toBe(0)
})

test('the years are the plan’s, and those that hours are of', () => {
  const allocations = [anAllocation({ year: 2010 })]
  const hours = [someHours({ date: '2006-12-31' }), someHours({ date: '2000-01-01', voided: true })]
  expect(yearsOf(plan({ allocations, hours }))).toEqual([2006, 2007, 2008, 2009, 2010])
})

test('a unit’s course adds up month by month to what the matrix says on the date', () => {
  const given = plan({
    allocations: [anAllocation({ minutes: 36_600 })],
    hours: [
      someHours({ id: 1, date: '2008-02-29', minutes: 60 }),
      someHours({ id: 2, date: '2008-10-15', minutes: 30 }),
      someHours({ id: 3, date: '2007-10-15', minutes: 15 }),
    ],
  })
  const points = resourceCourse(given, '2008-10-20', 2008).get(1) ?? []
  expect(points).toHaveLength(13)
  expect(points.find(({ date }) => date === '2008-02-29')?.used).toBe(60)
  expect(points.find(({ date }) => date === '2008-10-20')).toEqual({
    date: '2008-10-20',
    used: 90,
    expected: resourcesByArea(given, '2008-10-20', 2008).total.expected,
  })
  expect(points.find(({ date }) => date === '2008-10-31')?.used).toBeNull()
  expect(resourceCourse(given, DAY, null).get(1)?.at(-1)?.date).toBe('2009-12-31')
})

describe('whatever the entries', () => {
  const aDay = fc.integer({ min: -90, max: 1200 }).map((days) => addDays('2007-01-01', days))
  const quarters = fc.integer({ min: 0, max: 4000 }).map((count) => count * QUARTER)
  const someAllocations = fc.array(
    fc.record({
      unitId: fc.integer({ min: 1, max: 4 }),
      areaId: fc.constantFrom(...AREAS.map(({ id }) => id)),
      year: fc.integer({ min: 2006, max: 2010 }),
      minutes: quarters,
      status: fc.constantFrom('proposed' as const, 'approved' as const, 'refused' as const),
      replaced: fc.boolean(),
      withdrawn: fc.constantFrom(false, false, true),
    }),
    { maxLength: 30 },
  )
  const someEntries = fc.array(
    fc.record({
      unitId: fc.integer({ min: 1, max: 4 }),
      activityId: fc.integer({ min: 1, max: 4 }),
      date: aDay,
      minutes: quarters,
      voided: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  const any = fc.record({ allocations: someAllocations, hours: someEntries }).map((given) =>
    facts({
      areas: AREAS,
      activities: AREAS.map(({ id }, at) => anActivity({ id: at + 1, areaId: id })),
      allocations: given.allocations.map((one, id) => anAllocation({ ...one, id })),
      hours: given.hours.map((one, id) => someHours({ ...one, id })),
    }),
  )
  const aYear = fc.constantFrom(2006, 2007, 2008, 2009, 2010, null)
  const FIGURES = ['allocated', 'proposed', 'used', 'expected', 'difference'] as const
  const sumOf = (all: Iterable<HourFigures>): HourFigures =>
    [...all].reduce((sum, one) => {
      const added = FIGURES.map((key) => [
        key,
        sum[key] === null ? one[key] : sum[key] + (one[key] ?? 0),
      ])
      return Object.fromEntries(added) as HourFigures
    }, NO_HOURS)

  test('the total is the same by cells, by units and by areas', () => {
    fc.assert(
      fc.property(any, aDay, aYear, (given, date, year) => {
        const { cells, byUnit, byColumn, total } = resourcesByArea(given, date, year)
        const figures = cells.map((cell) => cell.figures)
        for (const sum of [sumOf(figures), sumOf(byUnit.values()), sumOf(byColumn.values())])
          expect(sum).toEqual(total)
        for (const [unit, sums] of byUnit)
          expect(
            sumOf(cells.filter((one) => one.unitId === unit).map((one) => one.figures)),
          ).toEqual(sums)
        for (const [area, sums] of byColumn)
          expect(sumOf(cells.filter((one) => one.of === area).map((one) => one.figures))).toEqual(
            sums,
          )
      }),
    )
  })

  test('the whole plan is the sum of its years, cell by cell', () => {
    fc.assert(
      fc.property(any, aDay, (given, date) => {
        const years = yearsOf(given).map((year) => resourcesByArea(given, date, year))
        const whole = resourcesByArea(given, date, null)
        expect(sumOf(years.map(({ total }) => total))).toEqual(whole.total)
        for (const { unitId, of, figures } of whole.cells) {
          const parts = years.flatMap(({ cells }) =>
            cells.filter((one) => one.unitId === unitId && one.of === of).map((one) => one.figures),
          )
          expect(sumOf(parts)).toEqual(figures)
        }
      }),
    )
  })

  test('as much is used by activities as by areas', () => {
    fc.assert(
      fc.property(any, aDay, aYear, (given, date, year) => {
        const byArea = resourcesByArea(given, date, year)
        const byActivity = resourcesByActivity(given, date, year)
        expect(byActivity.total.used).toBe(byArea.total.used)
        for (const [unit, { used }] of byArea.byUnit)
          expect(byActivity.byUnit.get(unit)?.used ?? null).toBe(used)
      }),
    )
  })

  test('the order in which they are given changes no figure', () => {
    fc.assert(
      fc.property(any, aDay, aYear, (given, date, year) => {
        const turned = {
          ...given,
          hours: given.hours.toReversed(),
          allocations: given.allocations.toReversed(),
        }
        expect(resourcesByArea(turned, date, year)).toEqual(resourcesByArea(given, date, year))
        expect(resourcesByActivity(turned, date, year)).toEqual(
          resourcesByActivity(given, date, year),
        )
        expect(resourceCourse(turned, date, year)).toEqual(resourceCourse(given, date, year))
      }),
    )
  })

  test('what is expected is whole quarter-hours, half a quarter from the exact at most', () => {
    fc.assert(
      fc.property(quarters, aDay, (minutes, date) => {
        const year = yearOf(date)
        const expected = expectedOf(anAllocation({ minutes, year }), date)
        expect(expected % QUARTER).toBe(0)
        expect(Math.abs(expected - minutes * shareGone(year, date))).toBeLessThanOrEqual(7.5)
      }),
    )
  })

  test('a year that is over expects all that was allocated, one ahead nothing', () => {
    fc.assert(
      fc.property(any, (given) => {
        const { total } = resourcesByArea(given, '2012-01-01', null)
        expect(total.expected).toBe(total.allocated)
        expect(resourcesByArea(given, '2005-01-01', null).total.expected ?? 0).toBe(0)
      }),
    )
  })
})
