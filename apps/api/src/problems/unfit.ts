import { pathOf } from './problem.ts'
import type { FaultyField } from './refusal.ts'

/** The texts in a value that PostgreSQL does not keep as they are: with the character zero, or half of a character. */
export function unfitIn(value: unknown, path: readonly PropertyKey[] = []): FaultyField[] {
  if (typeof value === 'string') {
    const isFit = !value.includes('\0') && value.isWellFormed()
    return isFit ? [] : [{ path: pathOf(path), code: 'invalid_character' }]
  }
  if (Array.isArray(value)) return value.flatMap((one, at) => unfitIn(one, [...path, at]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) =>
    // A name may be written by people, too.
    [...unfitIn(key, [...path, key]), ...unfitIn(one, [...path, key])],
  )
}
