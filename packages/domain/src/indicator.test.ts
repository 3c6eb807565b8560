import { describe, expect, test } from 'vitest'
import type { IndicatorFact } from './facts.ts'
import { indicatorOn } from './indicator.ts'
import { toTwoDecimals } from './round.ts'
import { aMeasurement, anIndicator, DAY, PLAN } from './test-facts.ts'

const measured = (...values: [string, number][]) =>
  values.map(([date, value], index) => aMeasurement({ id: index, date, sequence: index, value }))
const on = (indicator: Partial<IndicatorFact>, date = DAY) =>
  indicatorOn(anIndicator(indicator), PLAN, date)

describe('worked example 5: 15 meetings a year, 11 held by 2008-11-01', () => {
  const meetings = on({ measurements: measured(['2008-04-01', 5], ['2008-10-01', 6]) })

  test('expected 12.5, share of the year’s target 73.33 %', () => {
    expect(meetings.expected).toBe(12.5)
    expect(meetings.actual).toBe(11)
    expect(toTwoDecimals(meetings.shareOfTarget)).toBe(73.33)
  })

  test('the year before is held against the full target', () => {
    expect(meetings.years).toMatchObject([
      { year: 2007, actual: 0, target: 15, expected: 15, shareOfTarget: 0 },
      { year: 2008, actual: 11, target: 15, expected: 12.5 },
    ])
  })
})

describe('a target per year', () => {
  test('begins anew each year', () => {
    const measurements = measured(['2007-12-31', 20], ['2008-01-01', 1], ['2008-11-02', 9])
    expect(on({ measurements }).years.map((year) => year.actual)).toEqual([20, 1])
  })

  test('exceeded is no error', () => {
    expect(on({ target: 8, measurements: measured(['2008-02-01', 12]) }).shareOfTarget).toBe(150)
  })

  test('keeps that it is approximate', () => {
    expect(on({ approximate: true }).years.every((year) => year.approximate)).toBe(true)
  })

  test('shows the last year in full once the plan is over, and none before it', () => {
    const after = on({ measurements: measured(['2009-05-01', 15]) }, '2011-03-01')
    expect(after.years.map((year) => year.year)).toEqual([2007, 2008, 2009])
    expect(after).toMatchObject({ actual: 15, expected: 15, shareOfTarget: 100 })
    expect(on({}, '2006-12-31')).toMatchObject({ years: [], actual: null, expected: null })
  })

  test('of nothing has no share', () => {
    expect(on({ target: 0, measurements: measured(['2008-02-01', 1]) }).shareOfTarget).toBeNull()
  })
})

describe('a count', () => {
  test('nobody has measured is not reported, which is not 0', () => {
    expect(on({})).toMatchObject({ actual: null, shareOfTarget: null })
  })

  test('measured in another year is 0 in a year without', () => {
    expect(on({ measurements: measured(['2007-02-01', 3]) }).actual).toBe(0)
    expect(on({ measurements: measured(['2008-12-01', 3]) }).actual).toBeNull()
  })

  test('adds decimals as decimals', () => {
    expect(on({ measurements: measured(['2008-02-01', 0.1], ['2008-03-01', 0.2]) }).actual).toBe(
      0.3,
    )
  })

  test('leaves a voided measurement out', () => {
    expect(on({ measurements: [aMeasurement({ voided: true })] }).actual).toBeNull()
  })
})

describe('a level', () => {
  test('is its latest measurement, of equal dates the one recorded last', () => {
    const measurements = [
      aMeasurement({ id: 2, date: '2008-05-01', sequence: 2, value: 72 }),
      aMeasurement({ id: 1, date: '2008-05-01', sequence: 1, value: 71 }),
      aMeasurement({ id: 3, date: '2008-01-01', sequence: 3, value: 73 }),
    ]
    expect(on({ kind: 'level', measurements }).actual).toBe(72)
  })

  test('of last year says nothing about this year', () => {
    const { years, actual } = on({ kind: 'level', measurements: measured(['2007-05-01', 70]) })
    expect(years.map((year) => year.actual)).toEqual([70, null])
    expect(actual).toBeNull()
  })
})

describe('a target for the whole plan', () => {
  const measurements = measured(['2007-05-01', 4], ['2008-05-01', 6], ['2008-12-01', 1])

  test('is one figure, with no expectation along the way', () => {
    expect(on({ targetPeriod: 'plan', target: 20, measurements })).toEqual({
      actual: 10,
      target: 20,
      expected: null,
      shareOfTarget: 50,
      years: [],
    })
  })

  test('takes the latest of a level', () => {
    expect(on({ targetPeriod: 'plan', kind: 'level', measurements }).actual).toBe(6)
  })
})
