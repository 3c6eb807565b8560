import { listViews } from '@koreplan/contract'
import type { ViewPage } from '@koreplan/domain'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'

/** The own views of a page and the shared ones. */
export const viewsQuery = (plan: string, page: ViewPage) =>
  queryOptions({
    queryKey: [plan, 'views', page],
    queryFn: ({ signal }) => ask(listViews, { params: { plan }, query: { page } }, signal),
    staleTime: 300_000,
  })
