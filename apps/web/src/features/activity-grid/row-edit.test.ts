import type { ActivityRow } from '@koreplan/contract'
import { describe, expect, it } from 'vitest'
import { changeOf, foreseenRow, type RowEdit } from './row-edit.ts'
import { activityRow } from './test-row.ts'

const change = (row: Partial<ActivityRow>, edit: RowEdit) => changeOf(activityRow(row), edit)

describe('state and percent of a row make one status update', () => {
  it('with both as they were typed', () => {
    expect(change({}, { state: 'on_hold', percent: 55 })).toEqual({
      report: { state: 'on_hold', percent: 55 },
    })
  })

  it('a percent alone keeps the state, and never completes', () => {
    expect(change({ state: 'in_progress', reportedPercent: 40 }, { percent: 100 })).toEqual({
      report: { state: 'in_progress', percent: 100 },
    })
  })

  it('a percent alone says that what nobody reported on is in progress; “not reported” is never written', () => {
    const silent = { state: 'not_reported', progress: null, reportedPercent: null } as const
    expect(change(silent, { percent: 20 })).toEqual({
      report: { state: 'in_progress', percent: 20 },
    })
    expect(change(silent, { percent: null })).toEqual({})
    expect(change({ state: 'not_started', reportedPercent: null }, { percent: 5 })).toEqual({
      report: { state: 'in_progress', percent: 5 },
    })
  })

  it('a state alone keeps the percent that was reported', () => {
    expect(change({ state: 'in_progress', reportedPercent: 40 }, { state: 'on_hold' })).toEqual({
      report: { state: 'on_hold', percent: 40 },
    })
    expect(change({ state: 'in_progress' }, { state: 'completed' })).toEqual({
      report: { state: 'completed', percent: 100 },
    })
  })

  it('what is taken up again after it was completed is not at 100 % any more', () => {
    expect(
      change({ state: 'completed', reportedPercent: 100 }, { state: 'in_progress' }),
    ).toMatchObject({ report: { percent: null } })
  })

  it('a percent that milestones add up to is not reported by writing it back', () => {
    const row = { state: 'in_progress', progress: 33.33, reportedPercent: null } as const
    expect(change(row, { percent: 33.33, state: 'in_progress' })).toEqual({})
    expect(change(row, { percent: 33.33, state: 'on_hold' })).toEqual({
      report: { state: 'on_hold', percent: null },
    })
    const unbegun = { state: 'not_started', progress: 0, reportedPercent: null } as const
    expect(change(unbegun, { percent: 0, state: 'not_started' })).toEqual({})
    expect(change(unbegun, { percent: 0, state: 'in_progress' })).toEqual({
      report: { state: 'in_progress', percent: 0 },
    })
  })

  it('a percent can be taken back to unsaid', () => {
    expect(change({ state: 'in_progress', reportedPercent: 40 }, { percent: null })).toEqual({
      report: { state: 'in_progress', percent: null },
    })
  })

  it('a completed activity is 100 %, one not begun is 0 %: other percents are refused', () => {
    expect(change({ state: 'completed' }, { percent: 50 })).toEqual({ fault: 'completed_is_100' })
    expect(change({}, { state: 'not_started', percent: 10 })).toEqual({ fault: 'not_started_is_0' })
  })
})

describe('fields of the activity', () => {
  it('own dates for one that follows the plan’s period come with the kind', () => {
    const dates = { start: '2008-01-01', end: '2008-12-31' }
    expect(
      change({ scheduleKind: 'plan_period', startDate: null, endDate: null }, { dates }),
    ).toEqual({
      set: { scheduleKind: 'dated', startDate: '2008-01-01', endDate: '2008-12-31' },
    })
  })

  it('of dates only what differs is sent, so that others’ changes stay', () => {
    const row = { scheduleKind: 'dated', startDate: '2008-01-01', endDate: '2008-12-31' } as const
    expect(change(row, { dates: { start: '2008-01-01', end: '2009-01-31' } })).toEqual({
      set: { endDate: '2009-01-31' },
    })
    expect(change(row, { dates: 'plan_period' })).toEqual({
      set: { scheduleKind: 'plan_period', startDate: null, endDate: null },
    })
  })

  it('what is already so writes nothing', () => {
    const row = activityRow({ lead: 'Kultur', state: 'in_progress', reportedPercent: 40 })
    expect(changeOf(row, { lead: 'Kultur', state: 'in_progress', percent: 40 })).toEqual({})
  })
})

it('a row is foreseen with its new figures', () => {
  const row = activityRow({ state: 'in_progress', progress: 40 })
  const report = { state: 'completed', percent: 100 } as const
  expect(foreseenRow(row, { set: { lead: null }, report })).toMatchObject({
    lead: null,
    state: 'completed',
    progress: 100,
  })
})
