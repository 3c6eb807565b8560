import { previewEntry, type NewEntry } from '@koreplan/contract'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'

/** What a line would make of the pool. Asked anew whenever the plan changes. */
export const previewQuery = (plan: string, pool: string, body: NewEntry) =>
  queryOptions({
    queryKey: [plan, 'entry-preview', pool, body],
    queryFn: ({ signal }) => ask(previewEntry, { params: { plan, pool }, body }, signal),
    retry: false,
    gcTime: 0,
  })
