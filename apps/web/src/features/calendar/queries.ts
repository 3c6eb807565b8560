import { listCalendarFeeds } from '@koreplan/contract'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'

/** The own calendar addresses of a plan: no part of the plan, so no news of it makes them old. */
export const feedsQuery = (plan: string) =>
  queryOptions({
    queryKey: ['calendarFeeds', plan],
    queryFn: ({ signal }) => ask(listCalendarFeeds, { params: { plan } }, signal),
  })
