import { expect, test } from 'vitest'
import { instantOf } from './local-time.ts'

test.each([
  ['2008-11-25', '16:30', '2008-11-25T15:30:00.000Z'],
  ['2008-08-26', '16:30', '2008-08-26T14:30:00.000Z'],
  ['2008-10-26', '09:00', '2008-10-26T08:00:00.000Z'],
  ['2008-03-30', '01:30', '2008-03-30T00:30:00.000Z'],
  ['2008-03-30', '03:30', '2008-03-30T01:30:00.000Z'],
])('in Copenhagen %s %s is %s', (date, time, instant) => {
  expect(instantOf(date, time, 'Europe/Copenhagen').toISOString()).toBe(instant)
})
