import { describe, expect, test } from 'vitest'
import { timedAnew, whyNotTimed, type Timing } from './timing.ts'

const dated: Timing = {
  scheduleKind: 'dated',
  startDate: '2008-01-01',
  endDate: '2008-06-30',
  ongoingReason: null,
}
const ongoing: Timing = {
  scheduleKind: 'ongoing',
  startDate: null,
  endDate: null,
  ongoingReason: 'Afhænger af Folketinget',
}

describe('a timing is whole', () => {
  test('with both dates in order, also on one day', () => {
    expect(whyNotTimed(dated)).toEqual([])
    expect(whyNotTimed({ ...dated, endDate: '2008-01-01' })).toEqual([])
  })

  test('with a reason when it is ongoing, and with nothing when it follows the plan or recurs', () => {
    const none = { startDate: null, endDate: null, ongoingReason: null }
    expect(whyNotTimed(ongoing)).toEqual([])
    expect(whyNotTimed({ scheduleKind: 'plan_period', ...none })).toEqual([])
    expect(whyNotTimed({ scheduleKind: 'recurring', ...none })).toEqual([])
  })

  test('not without a date, nor with the end before the start', () => {
    expect(whyNotTimed({ ...dated, startDate: null })).toEqual([
      { field: 'startDate', why: 'required' },
    ])
    expect(whyNotTimed({ ...dated, endDate: '2007-12-31' })).toEqual([
      { field: 'endDate', why: 'before_start' },
    ])
  })

  test('not when ongoing for a blank reason', () => {
    expect(whyNotTimed({ ...ongoing, ongoingReason: ' \n' })).toEqual([
      { field: 'ongoingReason', why: 'required' },
    ])
  })

  test('not with what another kind needs', () => {
    expect(whyNotTimed({ ...dated, scheduleKind: 'recurring' })).toEqual([
      { field: 'startDate', why: 'not_for_kind' },
      { field: 'endDate', why: 'not_for_kind' },
    ])
  })
})

describe('a timing changed', () => {
  test('to another kind loses what that kind does not need', () => {
    const reason = 'Ingen frist'
    expect(timedAnew(dated, { scheduleKind: 'ongoing', ongoingReason: reason })).toEqual({
      ...ongoing,
      ongoingReason: reason,
    })
    expect(timedAnew(ongoing, { scheduleKind: 'recurring' })).toEqual({
      ...ongoing,
      scheduleKind: 'recurring',
      ongoingReason: null,
    })
  })

  test('in one date keeps the other', () => {
    expect(timedAnew(dated, { endDate: '2008-09-30' })).toEqual({ ...dated, endDate: '2008-09-30' })
  })

  test('keeps what was given for the wrong kind, so that it is refused and not dropped unseen', () => {
    const asked = timedAnew(ongoing, { startDate: '2008-01-01' })
    expect(whyNotTimed(asked)).toEqual([{ field: 'startDate', why: 'not_for_kind' }])
  })
})
