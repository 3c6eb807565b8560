import { searchPlan } from '@koreplan/contract'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'
import type { Place } from '../plan/place.ts'

/** What words or a number fit, kind by kind. */
export const searchQuery = ({ plan, asOf }: Pick<Place, 'plan' | 'asOf'>, q: string) =>
  queryOptions({
    queryKey: [plan, 'search', q, asOf],
    queryFn: ({ signal }) =>
      ask(searchPlan, { params: { plan }, query: { q, limit: 6, asOf } }, signal),
    enabled: q !== '',
    // Found for what was typed before: it stays until the next is found, so that the list does not jump.
    placeholderData: keepPreviousData,
  })
