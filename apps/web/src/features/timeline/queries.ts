import { getTimeline } from '@koreplan/contract'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'
import { asked } from '../activities/queries.ts'
import type { Place } from '../plan/place.ts'
import type { TimelineSearch } from './search.ts'

/** All activities that are asked for. While other filters or another date load, the former stay and are busy. */
export const timelineQuery = (
  { plan, asOf }: Pick<Place, 'plan' | 'asOf'>,
  search: TimelineSearch,
) => {
  const { zoom: _zoom, folded: _folded, ...filters } = search
  const query = asked(filters, asOf)
  return queryOptions({
    queryKey: [plan, 'timeline', query],
    queryFn: ({ signal }) => ask(getTimeline, { params: { plan }, query }, signal),
    placeholderData: (previous, before) => (before?.queryKey[0] === plan ? previous : undefined),
  })
}
