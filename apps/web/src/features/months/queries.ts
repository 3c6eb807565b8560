import { listMonths } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'
import { keepAcrossDates } from '../../lib/keep-across-dates.ts'

/** The months of the plan's accounts up to the date, newest first. */
export const monthsQuery = (plan: string, asOf: IsoDate) => {
  const queryKey = [plan, 'months', asOf]
  return queryOptions({
    queryKey,
    queryFn: ({ signal }) => ask(listMonths, { params: { plan }, query: { asOf } }, signal),
    placeholderData: keepAcrossDates(queryKey),
  })
}
