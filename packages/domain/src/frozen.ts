/** What can be frozen: what JSON can hold. */
export type Freezable =
  | null
  | boolean
  | number
  | string
  | readonly Freezable[]
  | { readonly [name: string]: Freezable | undefined }

/**
 * A value as one text: names in order, no blanks, nothing for what is undefined. Equal values give equal
 * texts, so that a checksum of the text is one of the value (RFC 8785 for what the figures are made of).
 * Refuses numbers that JSON has no sign for.
 */
export function canonicalText(value: Freezable): string {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError('only finite numbers can be frozen')
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalText).join(',')}]`
  const parts = Object.entries(value)
    .filter((entry): entry is [string, Freezable] => entry[1] !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, part]) => `${JSON.stringify(name)}:${canonicalText(part)}`)
  return `{${parts.join(',')}}`
}

/** One figure that is not what it was. `path` leads to it: `activities`, `4.2`, `progress`. */
export interface Difference {
  readonly path: readonly string[]
  /** `undefined`: it was not there. */
  readonly was: Freezable | undefined
  readonly is: Freezable | undefined
}

/** How a list's items are told apart: by a field of theirs, the first of these that they have. */
const KEYS = ['number', 'id', 'kind', 'name'] as const

/**
 * Where two values differ, down to single figures, in the order of the first value. Items of lists are held
 * against each other by what they are called, not by their place.
 */
export function differencesBetween(
  was: Freezable | undefined,
  is: Freezable | undefined,
): Difference[] {
  return walk([], was, is)
}

function walk(
  path: readonly string[],
  was: Freezable | undefined,
  is: Freezable | undefined,
): Difference[] {
  const before = partsOf(was)
  const after = partsOf(is)
  if (before === null || after === null) return was === is ? [] : [{ path, was, is }]
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].flatMap((name) => walk([...path, name], before.get(name), after.get(name)))
}

function partsOf(value: Freezable | undefined): Map<string, Freezable | undefined> | null {
  if (value === null || typeof value !== 'object') return null
  if (isList(value)) return new Map(value.map((item, at) => [nameOf(item) ?? String(at), item]))
  return new Map(Object.entries(value))
}

function nameOf(item: Freezable): string | null {
  if (item === null || typeof item !== 'object' || isList(item)) return null
  const called = KEYS.map((key) => item[key]).find(
    (value) => typeof value === 'string' || typeof value === 'number',
  )
  return called === undefined ? null : String(called)
}

const isList = (value: Freezable): value is readonly Freezable[] => Array.isArray(value)
