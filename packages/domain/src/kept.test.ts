import { expect, test } from 'vitest'
import { keptSince } from './kept.ts'

test('what was taken away is kept for 30 days', () => {
  expect(keptSince(new Date('2026-11-24T12:00:00Z'))).toEqual(new Date('2026-10-25T12:00:00Z'))
})
