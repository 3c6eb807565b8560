import { getActivity, listActivities, listUnits } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'
import { keepAcrossDates } from '../../lib/keep-across-dates.ts'
import type { Place } from '../plan/place.ts'
import type { ActivityFilters } from './filters.ts'

type Whereabouts = Pick<Place, 'plan' | 'asOf'>

/** What the API is asked for: the columns are the screen's own affair. */
export const asked = ({ kind, columns: _columns, ...same }: ActivityFilters, asOf: IsoDate) => ({
  ...same,
  ...(kind && { scheduleKind: kind }),
  asOf,
})

/** The activities, page by page. While other filters load, the rows of the former stay and are busy. */
export const activitiesQuery = ({ plan, asOf }: Whereabouts, filters: ActivityFilters) => {
  const query = asked(filters, asOf)
  return infiniteQueryOptions({
    queryKey: [plan, 'activities', query],
    queryFn: ({ signal, pageParam }) =>
      ask(
        listActivities,
        { params: { plan }, query: { ...query, ...(pageParam && { cursor: pageParam }) } },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: (previous, before) => (before?.queryKey[0] === plan ? previous : undefined),
  })
}

/** How many activities there are in all, for "N of M". */
export const activityTotalQuery = ({ plan, asOf }: Whereabouts) => {
  const queryKey = [plan, 'activity-total', asOf]
  return queryOptions({
    queryKey,
    queryFn: ({ signal }) =>
      ask(listActivities, { params: { plan }, query: { asOf, limit: 1 } }, signal),
    placeholderData: keepAcrossDates(queryKey),
  })
}

/** Everything about one activity. */
export const activityQuery = ({ plan, asOf }: Whereabouts, number: string) => {
  const queryKey = [plan, 'activity', number, asOf]
  return queryOptions({
    queryKey,
    queryFn: ({ signal }) =>
      ask(getActivity, { params: { plan, number }, query: { asOf } }, signal),
    placeholderData: keepAcrossDates(queryKey),
  })
}

/** The units that lead something: what the list can be filtered by. */
export const leadsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: ({ signal }) => ask(listUnits, { query: { limit: 500 } }, signal),
  select: ({ items }) => items.filter(({ leads }) => leads > 0).map(({ name }) => name),
  staleTime: 300_000,
})
