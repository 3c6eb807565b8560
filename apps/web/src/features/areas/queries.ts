import { getArea } from '@koreplan/contract'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'
import { keepAcrossDates } from '../../lib/keep-across-dates.ts'
import type { Place } from '../plan/place.ts'

/** One focus area or sub-area. */
export const areaQuery = ({ plan, asOf }: Pick<Place, 'plan' | 'asOf'>, number: string) => {
  const queryKey = [plan, 'area', number, asOf]
  return queryOptions({
    queryKey,
    queryFn: ({ signal }) => ask(getArea, { params: { plan, number }, query: { asOf } }, signal),
    placeholderData: keepAcrossDates(queryKey),
  })
}
