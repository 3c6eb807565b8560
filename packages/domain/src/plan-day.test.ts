import { expect, test } from 'vitest'
import { dayOfRules, defaultAsOf } from './plan-day.ts'
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
