import { expect, it } from 'vitest'
import { placeOf, stepOf, ticksOf } from './as-of-steps.ts'

const press = (key: string, shiftKey = false) => stepOf({ key, shiftKey }, '2008-10-31')

it('Shift and an arrow is a month, Page a quarter', () => {
  expect(press('ArrowRight', true)).toBe('2008-11-30')
  expect(press('ArrowDown', true)).toBe('2008-09-30')
  expect(press('PageUp')).toBe('2009-01-31')
  expect(press('PageDown')).toBe('2008-07-31')
})

it('a single arrow, Home and End are the browser’s own', () => {
  expect(press('ArrowRight')).toBeNull()
  expect(press('Home')).toBeNull()
  expect(press('Tab', true)).toBeNull()
})

it('a period of three years has twelve ticks, and three years’ labels', () => {
  const ticks = ticksOf('2007-01-01', '2009-12-31')
  expect(ticks).toHaveLength(12)
  expect(ticks.flatMap(({ label }) => label ?? [])).toEqual(['2007', '2008', '2009'])
  expect(ticks[0]?.at).toBe(0)
})

it('a date outside the period stands at its nearest end', () => {
  expect(placeOf('2011-01-01', '2007-01-01', '2009-12-31')).toBe(100)
  expect(placeOf('2001-01-01', '2007-01-01', '2009-12-31')).toBe(0)
})
