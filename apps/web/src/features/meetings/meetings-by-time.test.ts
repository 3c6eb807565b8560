import type { MeetingRow } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { mayCancel, meetingsByTime } from './meetings-by-time.ts'

const meeting = (id: number, date: string) =>
  ({ id, date, cancelled: null, decisions: [] }) as unknown as MeetingRow
const ITEMS = [
  meeting(1, '2008-08-26'),
  meeting(2, '2008-10-28'),
  meeting(3, '2008-11-25'),
  meeting(4, '2009-02-24'),
]
const idsOn = (nextId: number | null, asOf: string) => {
  const { next, coming, held } = meetingsByTime(ITEMS, nextId, asOf)
  return [next?.id ?? null, coming.map(({ id }) => id), held.map(({ id }) => id)]
}

test('a meeting is to come until its own day has passed', () => {
  expect(idsOn(3, '2008-11-24')).toEqual([3, [4], [2, 1]])
  expect(idsOn(3, '2008-11-25')).toEqual([3, [4], [2, 1]])
  expect(idsOn(4, '2008-11-26')).toEqual([4, [], [3, 2, 1]])
  expect(idsOn(null, '2009-03-01')).toEqual([null, [], [4, 3, 2, 1]])
})

test('a meeting is cancelled on its own day too, while nothing is decided at it', () => {
  const today = meeting(3, '2008-11-25')
  expect(mayCancel(today, '2008-11-25')).toBe(true)
  expect(mayCancel(today, '2008-11-26')).toBe(false)
  const decision = { activity: { number: '4.2', title: '' }, verdict: 'stop', reason: null }
  const decided = { ...today, decisions: [{ ...decision, date: today.date }] } as MeetingRow
  expect(mayCancel(decided, '2008-11-25')).toBe(false)
  const cancelled = { at: '2008-11-01T10:00:00Z', by: 'Sekretariatet', reason: 'Sygdom' }
  expect(mayCancel({ ...today, cancelled }, '2008-11-01')).toBe(false)
})
