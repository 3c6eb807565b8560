import { expect, test } from 'vitest'
import { placeOf } from './use-row-drag.ts'

const held = { from: 150, at: 1, middles: [100, 150, 200, 250] }

test('a row is dropped where it is let go, whatever was drawn before', () => {
  expect(placeOf(held, 150)).toBe(1)
  expect(placeOf(held, 199)).toBe(1)
  expect(placeOf(held, 201)).toBe(2)
  expect(placeOf(held, 900)).toBe(3)
  expect(placeOf(held, 99)).toBe(0)
})
