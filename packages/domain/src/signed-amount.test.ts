import { describe, expect, test } from 'vitest'
import { signedAmount } from './signed-amount.ts'
import type { EntryKind } from './vocabulary.ts'

const signOf = (kind: EntryKind, voidsKind: EntryKind | null = null) =>
  signedAmount({ kind, amountOre: 100, voidsKind }).sign

describe('the sign of a line', () => {
  test('tells what it does to what may still be promised', () => {
    const kinds = ['appropriation', 'allocation', 'commitment', 'release', 'expense'] as const
    expect(kinds.map((kind) => signOf(kind))).toEqual([1, 0, -1, 1, -1])
  })
  test('of a reversal is the opposite of what it takes back', () => {
    expect(signOf('void', 'expense')).toBe(1)
    expect(signOf('void', 'appropriation')).toBe(-1)
    expect(signOf('void', 'allocation')).toBe(0)
  })
})
