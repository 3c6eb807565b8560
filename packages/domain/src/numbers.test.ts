import { expect, test } from 'vitest'
import { compareNumbers, nextNumber } from './numbers.ts'

test('numbers are ordered part by part', () => {
  const numbers = ['10', '2.10', '2', '2.1', '3.1.10', '3.1.2', '1']
  expect(numbers.toSorted(compareNumbers)).toEqual([
    '1',
    '2',
    '2.1',
    '2.10',
    '3.1.2',
    '3.1.10',
    '10',
  ])
})

test.each([
  ['4', ['4.1', '4.9', '4.2'], '4.10'],
  ['4', [], '4.1'],
  ['3.1', ['3.1.1', '3.1.2', '3.2.7'], '3.1.3'],
  // A sub-area's number is no activity's.
  ['3', ['3.1', '3.2', '3.1.5', '31.8'], '3.3'],
])('the next number in area %s after %j is %s', (area, given, next) => {
  expect(nextNumber(area, given)).toBe(next)
})
