import { activityHistory, planHistory, type HistoryQuery } from '@koreplan/contract'
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'

/** Which changes are asked for: of one activity, or of the whole plan. */
export interface HistoryOf {
  readonly plan: string
  readonly number: string | null
  readonly filters: HistoryFilters
}
export type HistoryFilters = Pick<HistoryQuery, 'person' | 'kind' | 'from' | 'to'>

/** Who changed what, newest first, page by page. */
export const historyQuery = ({ plan, number, filters }: HistoryOf) =>
  infiniteQueryOptions({
    queryKey: [plan, 'history', number, filters],
    queryFn: ({ signal, pageParam }) => {
      const query = { ...filters, limit: 50, ...(pageParam && { cursor: pageParam }) }
      return number === null
        ? ask(planHistory, { params: { plan }, query }, signal)
        : ask(activityHistory, { params: { plan, number }, query }, signal)
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  })
