import type { TimelineRow } from '@koreplan/contract'
import { expect, it } from 'vitest'
import { draggedBy, movedBy, ownPeriod } from './retime.ts'
import { formerTiming, retimingOf } from './retiming.ts'

const period = { start: '2008-03-01', end: '2008-08-31' }
const row = { scheduleKind: 'dated', ...period } as TimelineRow
const standIn = { ...row, scheduleKind: 'plan_period' } as TimelineRow

it('moves an end, or the whole with its length kept', () => {
  expect(movedBy(period, 'start', -10)).toEqual({ start: '2008-02-20', end: '2008-08-31' })
  expect(movedBy(period, 'end', 1)).toEqual({ start: '2008-03-01', end: '2008-09-01' })
  expect(movedBy(period, 'whole', 7)).toEqual({ start: '2008-03-08', end: '2008-09-07' })
})

it('never lets one end pass the other', () => {
  expect(movedBy(period, 'start', 400)).toEqual({ start: '2008-08-31', end: '2008-08-31' })
  expect(movedBy(period, 'end', -400)).toEqual({ start: '2008-03-01', end: '2008-03-01' })
})

it('draws what is dragged to the beginning or the end of a month that is near', () => {
  expect(draggedBy(period, 'end', -60, 4).end).toBe('2008-06-30')
  expect(draggedBy(period, 'end', -45, 4).end).toBe('2008-07-17')
  expect(draggedBy(period, 'start', 33, 4).start).toBe('2008-04-01')
  expect(draggedBy(period, 'whole', 29, 4).start).toBe('2008-04-01')
  expect(draggedBy(period, 'start', 33, 0).start).toBe('2008-04-03')
})

it('moves an activity’s own dates alone, never the plan’s period in their stead', () => {
  expect(ownPeriod(row)).toEqual(period)
  expect(ownPeriod(standIn)).toBeNull()
})

it('sends only what is another, so that what others change meanwhile stays', () => {
  expect(retimingOf(row, { ...period, end: '2008-09-30' })).toEqual({ endDate: '2008-09-30' })
})

it('gives dates of its own where the plan’s period stood in, and takes them back', () => {
  expect(retimingOf(standIn, period)).toEqual({
    scheduleKind: 'dated',
    startDate: period.start,
    endDate: period.end,
  })
  expect(formerTiming(standIn)).toEqual({ scheduleKind: 'plan_period' })
  expect(formerTiming(row)).toEqual({ startDate: period.start, endDate: period.end })
})
