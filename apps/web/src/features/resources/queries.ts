import { getResources, listAllocations, listHours } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'
import { keepAcrossDates } from '../../lib/keep-across-dates.ts'

interface Asked {
  readonly plan: string
  readonly asOf: IsoDate
  /** Null: the whole plan. */
  readonly year: number | null
}

/** The matrix of hours with its sums. */
export const resourcesQuery = ({ plan, asOf, year }: Asked, by: 'area' | 'activity') => {
  const queryKey = [plan, 'resources', by, year, asOf]
  const query = { asOf, by, ...(year !== null && { year }) }
  return queryOptions({
    queryKey,
    queryFn: ({ signal }) => ask(getResources, { params: { plan }, query }, signal),
    placeholderData: keepAcrossDates(queryKey),
  })
}

/** As many as the longest round of a plan; the API gives no more at once. */
const MOST = 500

/** The allocation round as it stands: what waits, or all that was ever proposed. */
export const allocationsQuery = (plan: string, year: number | null, status?: 'waiting') =>
  queryOptions({
    queryKey: [plan, 'allocations', status ?? null, year],
    queryFn: ({ signal }) =>
      ask(
        listAllocations,
        {
          params: { plan },
          query: { limit: MOST, ...(status && { status }), ...(year !== null && { year }) },
        },
        signal,
      ),
  })

/** What a unit has entered on some days. */
export const hoursQuery = (plan: string, unit: number, from: IsoDate, to: IsoDate) =>
  queryOptions({
    queryKey: [plan, 'hours', unit, from, to],
    queryFn: ({ signal }) =>
      ask(
        listHours,
        { params: { plan }, query: { unit, from, to, asOf: to, limit: MOST } },
        signal,
      ),
  })
