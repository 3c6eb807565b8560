import { expect, test } from 'vitest'
import { hiddenOn } from './other-day.ts'

const seen = (asOf: string, ...later: number[]) => ({
  asOf,
  rows: later.map((laterDecisions) => ({ laterDecisions })),
})

test('a page on another date, or with decisions after its own, says so', () => {
  expect(hiddenOn(seen('2008-11-01', 0, 0), '2008-11-01')).toBeNull()
  expect(hiddenOn(seen('2008-10-01', 1, 2), '2008-11-01')).toBe(3)
  expect(hiddenOn(seen('2009-03-01', 0, 0), '2008-11-01')).toBe(0)
  // After the plan's period its own date is the last of it.
  expect(hiddenOn(seen('2009-12-31', 0, 1), '2009-12-31')).toBe(1)
})
