import { expect, test } from 'vitest'
import { readHours } from './read-hours.ts'

test.each([
  ['7,5', 450],
  ['7.5', 450],
  ['7:30', 450],
  ['0', 0],
  ['1.234', 74_040],
  ['12,25', 735],
  ['0,1', null],
  ['7:20', null],
  ['-1', null],
  ['to', null],
  ['', null],
])('%s is read as %s minutes', (text, minutes) => {
  expect(readHours(text)).toBe(minutes)
})
