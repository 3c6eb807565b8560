import { listAudit } from '@koreplan/contract'
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'
import type { AuditFilters } from './filters.ts'

/** What was done in the whole installation, newest first, page by page. */
export const auditQuery = (filters: AuditFilters) =>
  infiniteQueryOptions({
    queryKey: ['audit', filters],
    queryFn: ({ signal, pageParam }) => {
      const query = { ...filters, limit: 50, ...(pageParam && { cursor: pageParam }) }
      return ask(listAudit, { query }, signal)
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  })
