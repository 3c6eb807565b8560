import type { QueryKey } from '@tanstack/react-query'

/**
 * As `placeholderData`: while another date's reply is under way the former date's stays, and the
 * region is busy. The reply of another plan, activity or filter never stands in. The date is the
 * last part of the key.
 */
export function keepAcrossDates(key: QueryKey) {
  return <T>(previous: T | undefined, query: { queryKey: QueryKey } | undefined): T | undefined =>
    query && sameButDate(query.queryKey, key) ? previous : undefined
}

const sameButDate = (one: QueryKey, other: QueryKey): boolean =>
  one.length === other.length &&
  JSON.stringify(one.slice(0, -1)) === JSON.stringify(other.slice(0, -1))
