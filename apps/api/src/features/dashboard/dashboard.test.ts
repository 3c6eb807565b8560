import type { Dashboard } from '@koreplan/contract'
import { describe, expect, test } from 'vitest'
import { testApp } from '../../test-app.ts'

const example = await testApp('example')
const alone = await testApp('plan', { today: '2008-11-01' })

describe('the dashboard with the example follow-up', () => {
  const api = example
  const on = async (asOf: string) => (await api.get(`/dashboard?asOf=${asOf}`)).json<Dashboard>()

  test('on 2008-11-01 has 7 areas, the whole pool and 120 days to the evaluation', async () => {
    const dashboard = await on('2008-11-01')
    expect(dashboard.areas).toHaveLength(7)
    expect(dashboard.pool.amountOre).toBe(40_000_000)
    expect(dashboard.pool.plannedOre).toBe(30_419_977)
    expect(dashboard.evaluation).toMatchObject({ daysUntil: 120, phase: 'before' })
    expect(dashboard.progress.expected).toBe(61.19)
  })

  test('area 2 cannot be measured in time, and says why', async () => {
    const area = (await on('2008-11-01')).areas[1]
    expect(area).toMatchObject({ number: '2', progress: null, whyNull: 'no_timetable' })
    expect(area?.timetableNote).toBeTruthy()
  })

  test('without a date it is true of the example data’s own today', async () => {
    expect((await api.get('/dashboard')).json<Dashboard>().asOf).toBe('2008-11-01')
  })

  test('counts per schedule value add up to the number of activities, area by area', async () => {
    const { areas, progress } = await on('2008-11-01')
    for (const { counts, coverage } of [...areas, progress])
      expect(Object.values(counts).reduce((a, b) => a + b)).toBe(coverage.total)
    expect(progress.coverage.total).toBe(33)
  })

  test('sums by area equal the pool on every date', async () => {
    for (const date of ['2007-06-30', '2007-12-31', '2008-06-30', '2008-11-01', '2009-12-31']) {
      const { areas, pool } = await on(date)
      const sum = (key: 'spentOre' | 'committedOre' | 'openCommittedOre') =>
        areas.reduce((total, area) => total + area[key], 0)
      expect([sum('spentOre'), sum('committedOre'), sum('openCommittedOre')]).toEqual([
        pool.spentOre,
        pool.committedOre,
        pool.openCommittedOre,
      ])
    }
  })

  test('hours by area are those of its activities, its sub-areas’ among them', async () => {
    const { areas } = await on('2008-11-01')
    for (const { number, minutesUsed } of areas) {
      const { items } = (await api.get(`/activities?area=${number}&asOf=2008-11-01`)).json<{
        items: { minutesUsed: number }[]
      }>()
      expect([number, minutesUsed]).toEqual([
        number,
        items.reduce((sum, item) => sum + item.minutesUsed, 0),
      ])
    }
    expect(areas[2]?.minutesUsed).toBe(39_630)
  })

  test('what needs attention names the overspent commitment with its amount', async () => {
    const { attention } = await on('2008-11-01')
    const overspent = attention.filter(({ kind }) => kind === 'overspent')
    expect(overspent).toMatchObject([{ activity: { number: '3.2.2' }, byOre: 331_250 }])
  })

  test('the latest updates are the newest that count on the date', async () => {
    const { latestUpdates } = await on('2007-12-31')
    const dates = latestUpdates.map(({ date }) => date)
    expect(dates).toHaveLength(8)
    expect(dates).toEqual(dates.toSorted().toReversed())
    expect(dates[0]).toMatch(/^2007-/)
  })

  test('before the plan starts nothing is late and nothing is spent', async () => {
    const { progress, pool, attention } = await on('2006-12-31')
    expect(progress).toMatchObject({ actual: 0, expected: 0 })
    expect(pool).toMatchObject({ spentOre: 0, plannedOre: 0, forecastMissing: 'no_expense' })
    expect(attention).toEqual([])
  })

  test('the series gives the same figures as the dashboard on each of its dates', async () => {
    const series = (await api.get('/series?asOf=2008-11-01')).json<{
      points: { date: string; progress: number; spentOre: number; plannedOre: number }[]
    }>()
    const some = series.points.filter(({ date }) => /^(2007-03|2007-12|2008-06|2008-11)/.test(date))
    expect(some.length).toBeGreaterThan(3)
    for (const point of some) {
      if (point.progress === null) continue
      const { progress, pool } = await on(point.date)
      expect(point).toMatchObject({
        progress: progress.actual,
        spentOre: pool.spentOre,
        plannedOre: pool.plannedOre,
      })
    }
  })
})

describe('the dashboard with the plan alone', () => {
  const api = alone

  test('nothing is reported, nothing is 0 %, and the pool is untouched', async () => {
    const { progress, areas, pool, latestUpdates } = (
      await api.get('/dashboard?asOf=2008-11-01')
    ).json<Dashboard>()
    expect(progress).toMatchObject({ actual: null, expected: null, whyNull: 'not_reported' })
    expect(areas.map((area) => area.progress)).toEqual(Array(7).fill(null))
    expect(pool).toMatchObject({ availableOre: 40_000_000, spentOre: 0, allocatedOre: 0 })
    expect(latestUpdates).toEqual([])
  })

  test('today is moved into the plan’s period', async () => {
    const { items } = (await api.get('/api/v1/plans')).json<{ items: object[] }>()
    expect(items).toMatchObject([{ today: '2008-11-01', day: '2008-11-01', exampleData: false }])
  })
})
