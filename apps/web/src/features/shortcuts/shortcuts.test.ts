import { expect, it } from 'vitest'
import { SHORTCUTS, understand, type Stroke } from './shortcuts.ts'

const stroke = (key: string, held: Partial<Stroke> = {}): Stroke => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
})
const after = (...keys: string[]) => {
  let begun: readonly string[] = []
  let id: string | null = null
  for (const key of keys) ({ id, begun } = understand(begun, stroke(key), true))
  return id
}

it('letters and signs are understood, one by one or one after the other', () => {
  expect(after('?')).toBe('help')
  expect(after('j')).toBe('next')
  expect(after('g')).toBeNull()
  expect(after('g', 'a')).toBe('activities')
})

it('what does not go on with what was begun begins anew', () => {
  expect(after('g', 'j')).toBe('next')
  expect(after('g', 'g', 'o')).toBe('overview')
  expect(after('g', 'x', 'o')).toBeNull()
})

it('with a modifier held only what asks for it is meant', () => {
  expect(understand([], stroke('j', { ctrlKey: true }), true).id).toBeNull()
  expect(understand([], stroke('?', { altKey: true }), true).id).toBeNull()
  expect(understand([], stroke('k', { ctrlKey: true }), true).id).toBe('palette')
  expect(understand([], stroke('K', { metaKey: true }), true).id).toBe('palette')
})

it('switched off, letters and signs mean nothing, and Ctrl+K still does', () => {
  expect(understand([], stroke('j'), false).id).toBeNull()
  expect(understand([], stroke('k', { ctrlKey: true }), false).id).toBe('palette')
})

it('no shortcut is the beginning of another', () => {
  for (const { keys } of SHORTCUTS)
    expect(
      SHORTCUTS.filter((other) => keys.every((key, index) => other.keys[index] === key)),
    ).toHaveLength(1)
})
