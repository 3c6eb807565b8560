import { listActivities } from '@koreplan/contract'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'
import type { Place } from '../plan/place.ts'

/** The first activities that words or a number fit. */
export const searchQuery = ({ plan, asOf }: Pick<Place, 'plan' | 'asOf'>, text: string) =>
  queryOptions({
    queryKey: [plan, 'search', text, asOf],
    queryFn: ({ signal }) =>
      ask(listActivities, { params: { plan }, query: { q: text, limit: 8, asOf } }, signal),
    enabled: text !== '',
    // Found for what was typed before: it stays until the next is found, so that the list does not jump.
    placeholderData: keepPreviousData,
  })
