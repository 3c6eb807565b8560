import { expect, test } from 'vitest'
import { daysOf, mondayOf, weekNumber } from './week.ts'

test.each([
  ['2008-11-01', '2008-10-27', 44],
  ['2008-10-27', '2008-10-27', 44],
  ['2008-12-31', '2008-12-29', 1],
  ['2010-01-03', '2009-12-28', 53],
  ['2006-12-31', '2006-12-25', 52],
])('%s is in the week of %s, number %s', (date, monday, week) => {
  expect(mondayOf(date)).toBe(monday)
  expect(weekNumber(monday)).toBe(week)
})

test('a week goes from Monday to Sunday', () => {
  const days = daysOf('2008-10-27')
  expect([days[0], days[6]]).toEqual(['2008-10-27', '2008-11-02'])
})
