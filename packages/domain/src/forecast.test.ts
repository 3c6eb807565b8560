import { describe, expect, test } from 'vitest'
import { addDays } from './calendar.ts'
import { poolOn } from './pool.ts'
import { anEntry, DAY, PLAN } from './test-facts.ts'

const grant = anEntry({ id: 1, kind: 'appropriation', amountOre: 40_000_000, date: '2007-01-01' })
const spent = (id: number, date: string, amountOre: number) => anEntry({ id, date, amountOre })
const forecast = (expenses: ReturnType<typeof spent>[], date = DAY) => {
  const { forecastOre, forecastMissing, exhaustedOn } = poolOn([grant, ...expenses], PLAN, date)
  return { forecastOre, forecastMissing, exhaustedOn }
}

describe('the forecast', () => {
  test('is the spent and 211 days more at the rate of the last 180', () => {
    const expenses = [spent(2, '2007-06-01', 5_000_000), spent(3, '2008-09-01', 1_800_000)]
    expect(forecast(expenses)).toEqual({
      forecastOre: 6_800_000 + 2_110_000,
      forecastMissing: null,
      exhaustedOn: null,
    })
  })

  test('needs 90 days since the first expense', () => {
    const first = addDays(DAY, -90)
    expect(forecast([spent(2, first, 180)]).forecastOre).toBe(180 + 211)
    expect(forecast([spent(2, addDays(first, 1), 180)])).toEqual({
      forecastOre: null,
      forecastMissing: 'too_short',
      exhaustedOn: null,
    })
  })

  test('needs an expense', () => {
    expect(forecast([]).forecastMissing).toBe('no_expense')
    expect(forecast([spent(2, '2008-11-02', 180)]).forecastMissing).toBe('no_expense')
  })

  test('looks 180 days back: the day before that is no longer in the rate', () => {
    expect(forecast([spent(2, addDays(DAY, -179), 180)]).forecastOre).toBe(180 + 211)
    expect(forecast([spent(2, addDays(DAY, -180), 180)]).forecastOre).toBe(180)
  })

  test('is what is spent once the window is over', () => {
    expect(forecast([spent(2, '2009-03-01', 900)], '2009-06-30').forecastOre).toBe(900)
  })
})

describe('the pool is exhausted', () => {
  test('on the first day that the rate reaches the amount', () => {
    // 180.000 øre a day: 3.700.000 øre are left, 20 days are not enough.
    const expenses = [spent(2, '2007-06-01', 3_900_000), spent(3, '2008-09-01', 32_400_000)]
    expect(forecast(expenses).exhaustedOn).toBe(addDays(DAY, 21))
  })

  test('on the plan’s last day at the latest: a day later it is not', () => {
    const daysLeft = 425 // from 2008-11-01 to 2009-12-31
    const spentBefore = 40_000_000 - daysLeft * 1000 - 180_000
    const recent = spent(3, '2008-09-01', 180_000)
    expect(forecast([spent(2, '2007-06-01', spentBefore), recent]).exhaustedOn).toBe('2009-12-31')
    expect(forecast([spent(2, '2007-06-01', spentBefore - 1), recent]).exhaustedOn).toBeNull()
  })

  test('on the day that spending reached the amount, when it has', () => {
    const expenses = [
      spent(4, '2008-10-30', 1),
      spent(2, '2008-10-01', 30_000_000),
      spent(3, '2008-10-15', 10_000_000),
    ]
    expect(forecast(expenses)).toMatchObject({
      forecastMissing: 'too_short',
      exhaustedOn: '2008-10-15',
    })
  })

  test('never, when nothing is being spent', () => {
    expect(forecast([spent(2, '2007-06-01', 39_999_999)]).exhaustedOn).toBeNull()
  })
})
