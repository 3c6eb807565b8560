import { describe, expect, test } from 'vitest'
import { areaSeriesOn, seriesOn, spendingSteps } from './series.ts'
import { anActivity, anArea, anEntry, anUpdate, DAY, facts } from './test-facts.ts'

const entries = [
  anEntry({ id: 1, kind: 'appropriation', amountOre: 1000, date: '2008-01-01' }),
  anEntry({ id: 2, kind: 'commitment', amountOre: 500, date: '2008-02-01' }),
  anEntry({ id: 3, amountOre: 200, commitmentId: 2, date: '2008-03-01' }),
  anEntry({ id: 4, amountOre: 50, date: '2008-03-01' }),
  anEntry({ id: 5, kind: 'release', amountOre: 100, commitmentId: 2, date: '2008-04-01' }),
  anEntry({ id: 6, amountOre: 999, date: '2008-05-01' }),
  anEntry({ id: 7, kind: 'void', voidsId: 6, date: '2008-05-01' }),
  anEntry({ id: 8, kind: 'appropriation', amountOre: 4000, date: '2008-12-01' }),
  anEntry({ id: 9, amountOre: 1, date: '2008-11-02' }),
]
const plan = facts({
  areas: [anArea(), anArea({ id: 2, number: '2' })],
  activities: [
    anActivity({ updates: [anUpdate({ date: '2008-10-10', percent: 40 })] }),
    anActivity({ id: 2, areaId: 2, updates: [anUpdate({ date: '2008-10-20', percent: 60 })] }),
  ],
  entries,
})

describe('the series', () => {
  const series = seriesOn(plan, DAY, '2008-09-15', '2008-12-31')

  test('has the first day, each month’s end and the as-of date', () => {
    expect(series.map((point) => point.date)).toEqual([
      '2008-09-15',
      '2008-09-30',
      '2008-10-31',
      '2008-11-01',
      '2008-11-30',
      '2008-12-31',
    ])
  })

  test('knows nothing of what is yet to come but the plan', () => {
    expect(series.at(-1)).toEqual({
      date: '2008-12-31',
      progress: null,
      expected: null,
      spentOre: null,
      committedOre: null,
      openCommittedOre: null,
      amountOre: 1000,
      plannedOre: 829,
    })
  })

  test('has no progress before anybody reported', () => {
    expect(series.map((point) => point.progress)).toEqual([null, null, 50, 50, null, null])
  })

  test('is empty for a range that ends before it begins', () => {
    expect(seriesOn(plan, DAY, '2008-12-31', '2008-01-01')).toEqual([])
  })

  test('of one area has that area’s progress on the same dates', () => {
    const area = areaSeriesOn(plan, '2', DAY, '2008-09-15', '2008-12-31')
    expect(area.map((point) => point.date)).toEqual(series.map((point) => point.date))
    expect(area.map((point) => point.progress)).toEqual([null, null, 60, 60, null, null])
  })
})

describe('spending step by step', () => {
  test('has one point for each day that money moved, voided entries and grants left out', () => {
    expect(spendingSteps(entries, DAY)).toEqual([
      { date: '2008-02-01', spentOre: 0, boundOre: 500 },
      { date: '2008-03-01', spentOre: 250, boundOre: 550 },
      { date: '2008-04-01', spentOre: 250, boundOre: 450 },
    ])
  })
})
