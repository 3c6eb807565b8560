import { expect, test } from 'vitest'
import { readNumber } from './parse-number.ts'

test.each([
  ['40', 40],
  ['40 %', 40],
  [' 12,5 ', 12.5],
  ['12.5', 12.5],
  ['1.234', 1234],
  ['1.234,75', 1234.75],
  ['1.234.567', 1234567],
  ['0', 0],
  ['-3', -3],
])('%j is %d', (text, number) => expect(readNumber(text)).toBe(number))

test.each(['', 'fyrre', '1,2,3', '4 0 0 kr.', '12,', '%', '1e3'])('%j is no number', (text) =>
  expect(readNumber(text)).toBe(null),
)
