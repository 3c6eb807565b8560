import { describe, expect, test } from 'vitest'
import {
  activityOn,
  countingUpdates,
  expectedOn,
  periodOf,
  progressOn,
  scheduleOn,
  stateOn,
} from './activity.ts'
import type { ActivityFact, UpdateFact } from './facts.ts'
import { aMilestone, anActivity, anUpdate, DAY, PLAN } from './test-facts.ts'
import { toTwoDecimals } from './round.ts'

const on = (activity: Partial<ActivityFact>, date = DAY) =>
  activityOn(anActivity(activity), PLAN, date)
const updated = (update: Partial<UpdateFact>) => ({ updates: [anUpdate(update)] })
const ended = { endDate: '2008-10-31' }

describe('worked example 1', () => {
  test('2007-01-01 to 2009-12-31 on 2008-11-01: expected 61.19 %', () => {
    expect(toTwoDecimals(expectedOn(anActivity(), PLAN, DAY))).toBe(61.19)
  })

  test('progress 50 is behind, 52 is on track', () => {
    expect(on(updated({ percent: 50 })).schedule).toBe('behind')
    expect(on(updated({ percent: 52 })).schedule).toBe('on_track')
  })
})

describe('state', () => {
  test('an activity nobody has reported on is not 0 %', () => {
    expect(on({})).toEqual({
      state: 'not_reported',
      progress: null,
      expected: (100 * 670) / 1095,
      schedule: 'not_reported',
      latestUpdate: null,
      daysLate: null,
    })
  })

  test('before its start an activity is not started, from its start not reported', () => {
    const later = { startDate: '2008-11-02' }
    expect(on(later)).toMatchObject({ state: 'not_started', progress: 0, schedule: 'on_track' })
    expect(stateOn(anActivity(later), PLAN, '2008-11-02')).toBe('not_reported')
  })

  test('an ongoing or recurring activity starts with the plan', () => {
    for (const scheduleKind of ['ongoing', 'recurring'] as const) {
      const activity = { scheduleKind, startDate: null, endDate: null }
      expect(on(activity, '2006-12-31').state).toBe('not_started')
      expect(on(activity, '2007-01-01').state).toBe('not_reported')
    }
  })

  test('an update may say something before the start', () => {
    expect(on({ startDate: '2008-12-01', ...updated({ percent: 5 }) }).state).toBe('in_progress')
  })

  test('submitted, returned and voided updates do not count, wherever they stand', () => {
    const updates = [
      anUpdate({ id: 1, date: '2008-01-01', sequence: 1, percent: 10 }),
      anUpdate({ id: 2, date: '2008-02-01', sequence: 2, approval: 'submitted', percent: 20 }),
      anUpdate({ id: 3, date: '2008-03-01', sequence: 3, percent: 30 }),
      anUpdate({ id: 4, date: '2008-03-01', sequence: 4, approval: 'returned', percent: 40 }),
      anUpdate({ id: 5, date: '2008-04-01', sequence: 5, voided: true, percent: 50 }),
    ]
    expect(on({ updates })).toMatchObject({ progress: 30, latestUpdate: { id: 3 } })
    expect(on({ updates }, '2008-02-15').progress).toBe(10)
    expect(on({ updates: updates.slice(1, 2) }).state).toBe('not_reported')
    expect(countingUpdates(updates.toReversed()).map((update) => update.id)).toEqual([1, 3])
  })

  test('of two updates on the same day the one recorded last counts', () => {
    const updates = countingUpdates([
      anUpdate({ id: 8, sequence: 8, state: 'completed' }),
      anUpdate({ id: 9, sequence: 9, percent: 90 }),
      anUpdate({ id: 7, sequence: 7, percent: 70 }),
    ])
    expect(on({ updates })).toMatchObject({ state: 'in_progress', progress: 90 })
  })

  test('an update counts from its own date on', () => {
    const activity = updated({ date: '2008-11-01', percent: 60 })
    expect(on(activity, '2008-10-31').state).toBe('not_reported')
    expect(on(activity, '2008-11-01').state).toBe('in_progress')
  })
})

describe('progress', () => {
  test('completed is 100 and not started is 0, whatever percent the update gives', () => {
    expect(on(updated({ state: 'completed', percent: 80 })).progress).toBe(100)
    expect(on(updated({ state: 'not_started', percent: 80 })).progress).toBe(0)
  })

  const milestones = [
    aMilestone({ id: 1, weight: 1, completedOn: '2008-11-01' }),
    aMilestone({ id: 2, weight: 2 }),
    aMilestone({ id: 3, weight: 1, completedOn: '2008-11-02' }),
    aMilestone({ id: 4, weight: 6, completedOn: '2008-01-01', voided: true }),
  ]

  test('without a percent it is the weighted share of milestones completed by the date', () => {
    const activity = anActivity({ ...updated({}), milestones })
    expect(progressOn(activity, PLAN, '2008-10-31')).toBe(0)
    expect(progressOn(activity, PLAN, '2008-11-01')).toBe(25)
    expect(progressOn(activity, PLAN, '2008-11-02')).toBe(50)
  })

  test('the percent of an update goes before milestones, 0 % too', () => {
    expect(on({ ...updated({ percent: 0 }), milestones }).progress).toBe(0)
  })

  test('milestones alone report nothing', () => {
    expect(on({ milestones }).progress).toBeNull()
  })

  test('on hold and cancelled keep what was reached', () => {
    expect(on(updated({ state: 'on_hold', percent: 40 })).progress).toBe(40)
    expect(on({ ...updated({ state: 'cancelled' }), milestones }).progress).toBe(25)
  })

  test('under way without percent or milestones is progress not reported, never on track', () => {
    expect(on(updated({}))).toMatchObject({
      state: 'in_progress',
      progress: null,
      schedule: 'not_reported',
    })
    const voided = milestones.filter((milestone) => milestone.voided)
    expect(on({ ...updated({}), milestones: voided }).progress).toBeNull()
  })
})

describe('expected', () => {
  test('is 0 until the start, 100 from the end', () => {
    const activity = anActivity({ startDate: '2008-01-01', endDate: '2008-01-11' })
    const expected = ['2007-12-31', '2008-01-01', '2008-01-06', '2008-01-11', '2008-02-01'].map(
      (date) => expectedOn(activity, PLAN, date),
    )
    expect(expected).toEqual([0, 0, 50, 100, 100])
  })

  test('of an activity of one day is 0 before that day and 100 from it', () => {
    const activity = anActivity({ startDate: DAY, endDate: DAY })
    expect(expectedOn(activity, PLAN, '2008-10-31')).toBe(0)
    expect(expectedOn(activity, PLAN, DAY)).toBe(100)
    expect(expectedOn(activity, PLAN, '2008-11-02')).toBe(100)
  })

  test('without dates of its own an activity is measured over the plan’s period', () => {
    const activity = anActivity({ scheduleKind: 'plan_period', startDate: null, endDate: null })
    expect(periodOf(activity, PLAN)).toEqual({ start: '2007-01-01', end: '2009-12-31' })
    expect(expectedOn(activity, PLAN, DAY)).toBe((100 * 670) / 1095)
  })

  test('an ongoing or recurring activity has none', () => {
    expect(on({ scheduleKind: 'ongoing' }).expected).toBeNull()
    expect(expectedOn(anActivity({ scheduleKind: 'recurring' }), PLAN, DAY)).toBeNull()
  })
})

describe('schedule', () => {
  test('cancelled, completed and on hold go before every date', () => {
    for (const state of ['cancelled', 'completed', 'on_hold'] as const) {
      expect(on({ ...ended, ...updated({ state }) })).toMatchObject({
        schedule: state,
        daysLate: null,
      })
      expect(on({ scheduleKind: 'ongoing', ...updated({ state }) }).schedule).toBe(state)
    }
  })

  test('ongoing and recurring are never late', () => {
    for (const scheduleKind of ['ongoing', 'recurring'] as const) {
      expect(on({ scheduleKind, ...ended }, '2030-01-01').schedule).toBe('no_timetable')
    }
  })

  test('an activity is overdue from the day after its end, reported or not', () => {
    expect(on({ endDate: DAY, ...updated({ percent: 95 }) }).schedule).toBe('on_track')
    expect(on({ ...ended, ...updated({ percent: 95 }) })).toMatchObject({
      schedule: 'overdue',
      daysLate: 1,
    })
    expect(on(ended, '2008-11-30')).toMatchObject({ schedule: 'overdue', daysLate: 30 })
  })

  test('ten points either way are on track, more are not', () => {
    const half = { startDate: '2008-10-01', endDate: '2008-12-02' } // 31 of 62 days on 1 November
    const schedules = [39.99, 40, 50, 60, 60.01].map((percent) =>
      scheduleOn(anActivity({ ...half, ...updated({ percent }) }), PLAN, DAY),
    )
    expect(schedules).toEqual(['behind', 'on_track', 'on_track', 'on_track', 'ahead'])
  })

  test('reported as not started long after its start is behind', () => {
    expect(on(updated({ state: 'not_started' })).schedule).toBe('behind')
  })
})
