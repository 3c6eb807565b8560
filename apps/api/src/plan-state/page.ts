import { refuseField } from '../problems/refusal.ts'

/** Rows on a page when none are asked for. */
const DEFAULT_LIMIT = 100

interface PageQuery {
  readonly limit?: unknown
  readonly cursor?: string | undefined
}

/** One page of a list. A cursor names the last row seen, so that it survives what changes before it. */
export function pageOf<T>(
  rows: readonly T[],
  { limit, cursor }: PageQuery,
  keyOf: (row: T) => string | number,
): { items: T[]; nextCursor: string | null; total: number } {
  const start = cursor === undefined ? 0 : after(rows, cursor, keyOf)
  const end = start + (typeof limit === 'number' ? limit : DEFAULT_LIMIT)
  const items = rows.slice(start, end)
  const last = items.at(-1)
  const more = end < rows.length && last !== undefined
  return { items, nextCursor: more ? cursorOf(end - 1, keyOf(last)) : null, total: rows.length }
}

const cursorOf = (index: number, key: string | number): string =>
  Buffer.from(`${index}:${key}`).toString('base64url')

function after<T>(rows: readonly T[], cursor: string, keyOf: (row: T) => string | number): number {
  const match = /^(\d{1,9}):(.+)$/.exec(Buffer.from(cursor, 'base64url').toString())
  if (match === null) return refuseField('cursor', 'invalid_cursor')
  const [, index = '', key = ''] = match
  const at = Number(index)
  const row = rows[at]
  if (row !== undefined && String(keyOf(row)) === key) return at + 1
  const moved = rows.findIndex((other) => String(keyOf(other)) === key)
  return moved === -1 ? at : moved + 1
}
