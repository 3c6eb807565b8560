import type { Fields } from './edited.ts'
import type { Newest } from './use-editing.ts'

/**
 * A thing as it comes with a refusal, as the fields of a form like `start`: where that has a text, none is an empty
 * one, and several lines are one text. Null when it has not all of them.
 */
export function fieldsIn<F extends Fields>(current: unknown, start: F): Newest<F> | null {
  if (typeof current !== 'object' || current === null) return null
  const its = new Map<string, unknown>(Object.entries(current))
  const version = its.get('version')
  const names = Object.keys(start)
  if (typeof version !== 'number' || names.some((name) => !its.has(name))) return null
  const like = new Map<string, unknown>(Object.entries(start))
  const fields = names.map((name) => [name, asIn(like.get(name), its.get(name))])
  return { fields: Object.fromEntries(fields) as F, version }
}

function asIn(like: unknown, value: unknown): unknown {
  if (typeof like !== 'string') return value
  return Array.isArray(value) ? value.join('\n') : (value ?? '')
}
