import { AUDIT_KINDS, isIsoDate } from '@koreplan/domain'
import type { HistoryFilters } from './queries.ts'

/** What of an address is understood as filters of the history; the rest is dropped from it. */
export function readHistoryFilters(search: Record<string, unknown>): HistoryFilters {
  const { person, from, to } = search
  const kind = AUDIT_KINDS.find((known) => known === search['kind'])
  return {
    ...(typeof person === 'string' && person !== '' && { person }),
    ...(kind && { kind }),
    ...(typeof from === 'string' && isIsoDate(from) && { from }),
    ...(typeof to === 'string' && isIsoDate(to) && { to }),
  }
}
