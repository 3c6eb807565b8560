import { readHistoryFilters } from '../history/filters.ts'
import type { HistoryFilters } from '../history/queries.ts'

export interface AuditFilters extends HistoryFilters {
  /** Words in names, subjects or values. */
  readonly q?: string | undefined
}

/** What of an address is understood as filters of the audit log; the rest is dropped from it. */
export function readAuditFilters(search: Record<string, unknown>): AuditFilters {
  const { q } = search
  const text = typeof q === 'string' ? q.trim().slice(0, 200) : ''
  return { ...readHistoryFilters(search), ...(text !== '' && { q: text }) }
}
