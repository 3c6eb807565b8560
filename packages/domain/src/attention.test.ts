import { describe, expect, test } from 'vitest'
import { overviewOn } from './area.ts'
import { attentionOn } from './attention.ts'
import type { ActivityFact, EntryFact, UpdateFact } from './facts.ts'
import {
  aMeasurement,
  aMilestone,
  anActivity,
  anEntry,
  anIndicator,
  anUpdate,
  DAY,
  facts,
} from './test-facts.ts'

const on = (activities: ActivityFact[], entries: EntryFact[] = [], date = DAY) => {
  const plan = facts({ activities, entries })
  return attentionOn(plan, overviewOn(plan, date), date)
}
const updated = (update: Partial<UpdateFact>) => ({ updates: [anUpdate(update)] })
const fine = updated({ percent: 60 })

describe('attention', () => {
  test('is not asked for what goes as planned', () => {
    expect(on([anActivity(fine)])).toEqual([])
  })

  test('an activity past its end says for how many days', () => {
    expect(on([anActivity({ endDate: '2008-10-02', ...fine })])).toEqual([
      { kind: 'overdue', activityId: 1, number: '1.1', days: 30 },
    ])
  })

  test('an activity behind says by how many points', () => {
    const half = { startDate: '2008-10-01', endDate: '2008-12-02' }
    expect(on([anActivity({ ...half, ...updated({ percent: 30 }) })])).toEqual([
      { kind: 'behind', activityId: 1, number: '1.1', progress: 30, expected: 50, points: 20 },
    ])
  })

  test('never reported is something else than reported without a percent', () => {
    expect(on([anActivity({ startDate: '2008-10-22' })])).toEqual([
      { kind: 'never_reported', activityId: 1, number: '1.1', sinceDays: 10 },
    ])
    expect(on([anActivity(updated({ date: '2008-10-29' }))])).toEqual([
      { kind: 'no_progress', activityId: 1, number: '1.1', sinceDays: 3 },
    ])
  })

  test('on hold counts from the first update that said so', () => {
    const updates = [
      anUpdate({ date: '2008-01-01', state: 'on_hold' }),
      anUpdate({ date: '2008-02-01', percent: 10 }),
      anUpdate({ date: '2008-10-01', state: 'on_hold' }),
      anUpdate({ date: '2008-10-15', percent: 20, voided: true }),
      anUpdate({ date: '2008-10-30', state: 'on_hold' }),
    ]
    expect(on([anActivity({ updates })])).toEqual([
      { kind: 'on_hold', activityId: 1, number: '1.1', since: '2008-10-01', days: 31 },
    ])
  })

  test('an archived activity asks for nothing', () => {
    expect(on([anActivity({ archivedOn: '2008-10-31', endDate: '2008-01-01' })])).toEqual([])
  })
})

describe('a milestone', () => {
  const milestones = [
    aMilestone({ id: 1, title: 'Late', dueDate: '2008-10-31' }),
    aMilestone({ id: 2, title: 'Today', dueDate: DAY }),
    aMilestone({ id: 3, title: 'Done', dueDate: '2008-01-01', completedOn: '2008-10-31' }),
    aMilestone({ id: 4, title: 'Wrong', dueDate: '2008-01-01', voided: true }),
    aMilestone({ id: 5, title: 'Some day' }),
  ]

  test('asks for attention from the day after its due date until it is done', () => {
    expect(on([anActivity({ ...fine, milestones })])).toEqual([
      {
        kind: 'milestone_overdue',
        activityId: 1,
        number: '1.1',
        milestoneId: 1,
        title: 'Late',
        dueDate: '2008-10-31',
        days: 1,
      },
    ])
  })

  test('of an activity finished, cancelled or paused is no news', () => {
    for (const state of ['completed', 'cancelled'] as const) {
      expect(on([anActivity({ ...updated({ state }), milestones })])).toEqual([])
    }
    const paused = on([anActivity({ ...updated({ state: 'on_hold' }), milestones })])
    expect(paused.map(({ kind }) => kind)).toEqual(['on_hold'])
  })
})

describe('a recurring activity', () => {
  const held = (value: number) => {
    const indicators = [anIndicator({ id: 7, measurements: [aMeasurement({ value })] })]
    return on([anActivity({ scheduleKind: 'recurring', indicators })])
  }

  test('asks for attention more than a tenth of the year’s target short of the expected', () => {
    expect(held(11)).toEqual([]) // 12.5 expected of 15: 1.5 short is a tenth
    expect(held(10)).toEqual([
      {
        kind: 'recurring_behind',
        activityId: 1,
        number: '1.1',
        indicatorId: 7,
        actual: 10,
        expected: 12.5,
        target: 15,
      },
    ])
  })

  test('is not behind by an indicator that is voided', () => {
    const measurements = [aMeasurement({ value: 10 })]
    const indicators = [anIndicator({ measurements, voided: true })]
    expect(on([anActivity({ scheduleKind: 'recurring', indicators })])).toEqual([])
  })

  test('nobody has counted is not behind: nothing is known', () => {
    expect(on([anActivity({ scheduleKind: 'recurring', indicators: [anIndicator()] })])).toEqual([])
  })
})

describe('money', () => {
  const grant = anEntry({ id: 1, kind: 'appropriation', amountOre: 1000 })

  test('a commitment overspent says by how much and for what', () => {
    const entries = [
      grant,
      anEntry({ id: 2, kind: 'commitment', amountOre: 100, areaId: null, activityId: 5 }),
      anEntry({ id: 3, amountOre: 130, commitmentId: 2 }),
    ]
    expect(on([], entries)).toEqual([
      { kind: 'overspent', activityId: 5, areaId: null, commitmentId: 2, byOre: 30 },
    ])
  })

  test('a pool that runs out before the evaluation is over asks for attention', () => {
    // 5 øre a day since 5 May: 100 left are spent in 20 days.
    const entries = [grant, anEntry({ id: 2, amountOre: 900, date: '2008-08-01' })]
    expect(on([], entries)).toEqual([
      { kind: 'pool_exhausted', poolId: 1, on: '2008-11-21', forecastOre: 1955, amountOre: 1000 },
    ])
  })

  test('a pool that runs out after the evaluation does not', () => {
    const spending = (amountOre: number) => [
      grant,
      anEntry({ id: 2, amountOre: 300, date: '2007-08-01' }),
      anEntry({ id: 3, amountOre, date: '2008-08-01' }),
    ]
    // 211 days to the window's end: 360 in 180 days take 170 days for the 340 left, 300 take 240.
    expect(on([], spending(360))).toMatchObject([{ kind: 'pool_exhausted', on: '2009-04-20' }])
    expect(on([], spending(300))).toEqual([])
  })

  test('each pool is looked at alone: one with money left does not hide one without', () => {
    const entries = [
      grant,
      anEntry({ id: 2, poolId: 2, kind: 'appropriation', amountOre: 10 }),
      anEntry({ id: 3, poolId: 2, amountOre: 10, date: '2008-10-30' }),
    ]
    expect(on([], entries)).toEqual([
      { kind: 'pool_exhausted', poolId: 2, on: '2008-10-30', forecastOre: null, amountOre: 10 },
    ])
  })

  test('pools as urgent as each other come in their own order, whichever was entered in first', () => {
    const spent = [
      anEntry({ id: 2, poolId: 1, amountOre: 10, date: '2008-10-30' }),
      anEntry({ id: 3, poolId: 2, amountOre: 10, date: '2008-10-30' }),
    ]
    const both = [{ poolId: 1 }, { poolId: 2 }]
    expect(on([], spent)).toMatchObject(both)
    expect(on([], spent.toReversed())).toMatchObject(both)
  })
})

test('broken promises come first, the biggest first; equals stay in the plan’s order', () => {
  const late = (id: number, endDate: string) => anActivity({ id, number: `1.${id}`, endDate })
  const activities = [
    anActivity({ id: 1, ...updated({ state: 'on_hold' }) }),
    anActivity({ id: 2 }),
    late(3, '2008-10-01'),
    late(4, '2008-09-01'),
    late(5, '2008-10-01'),
    anActivity({ id: 6, ...updated({ percent: 1 }) }),
  ]
  const entries = [
    anEntry({ id: 2, kind: 'appropriation', amountOre: 1 }),
    anEntry({ id: 3, amountOre: 2 }),
  ]
  const found = on(activities, entries).map((one) => [
    one.kind,
    'activityId' in one ? one.activityId : null,
  ])
  expect(found).toEqual([
    ['overdue', 4],
    ['overdue', 3],
    ['overdue', 5],
    ['pool_exhausted', null],
    ['behind', 6],
    ['never_reported', 2],
    ['on_hold', 1],
  ])
})
