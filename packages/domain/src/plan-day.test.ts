import { expect, test } from 'vitest'
import { dayOfRules, defaultAsOf, lastDayWhenArchived } from './plan-day.ts'
import { PLAN } from './test-facts.ts'

test('today is moved into the plan’s period when it lies outside', () => {
  expect(defaultAsOf(PLAN, '2008-05-05', null)).toBe('2008-05-05')
  expect(defaultAsOf(PLAN, '2026-05-05', null)).toBe('2009-12-31')
  expect(defaultAsOf(PLAN, '2006-05-05', null)).toBe('2007-01-01')
})

test('example data that sets the day goes before today', () => {
  expect(defaultAsOf(PLAN, '2026-05-05', '2008-11-01')).toBe('2008-11-01')
})

test('rules ask for the day it is, also before the plan begins and after it ends', () => {
  expect(dayOfRules('2010-01-26', null)).toBe('2010-01-26')
  expect(dayOfRules('2006-09-15', null)).toBe('2006-09-15')
  expect(dayOfRules('2026-05-05', '2008-11-01')).toBe('2008-11-01')
})

test('what is archived leaves the list on the day it is, and within the plan’s period', () => {
  expect(lastDayWhenArchived('2008-11-01', '2008-11-01')).toBe('2008-10-31')
  expect(lastDayWhenArchived('2010-01-26', '2009-12-31')).toBe('2009-12-30')
  expect(lastDayWhenArchived('2006-09-15', '2007-01-01')).toBe('2006-09-14')
})
