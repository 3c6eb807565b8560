import { expect, test } from 'vitest'
import { toTwoDecimals } from './round.ts'

test('two decimals, half up, as one would by hand', () => {
  expect(toTwoDecimals(61.187214)).toBe(61.19)
  expect(toTwoDecimals(1.005)).toBe(1.01)
  expect(toTwoDecimals(73.335)).toBe(73.34)
  expect(toTwoDecimals(100)).toBe(100)
  expect(toTwoDecimals(-0.001)).toBe(0)
})

test('what cannot be measured stays null', () => {
  expect(toTwoDecimals(null)).toBeNull()
})
