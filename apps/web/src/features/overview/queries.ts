import { getDashboard, getSeries } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'
import { keepAcrossDates } from '../../lib/keep-across-dates.ts'

/** Everything on the overview but the series. */
export const dashboardQuery = (plan: string, asOf: IsoDate) => {
  const queryKey = [plan, 'dashboard', asOf]
  return queryOptions({
    queryKey,
    queryFn: ({ signal }) => ask(getDashboard, { params: { plan }, query: { asOf } }, signal),
    placeholderData: keepAcrossDates(queryKey),
  })
}

/** Progress and pool month by month. */
export const seriesQuery = (plan: string, asOf: IsoDate) => {
  const queryKey = [plan, 'series', asOf]
  return queryOptions({
    queryKey,
    queryFn: ({ signal }) => ask(getSeries, { params: { plan }, query: { asOf } }, signal),
    placeholderData: keepAcrossDates(queryKey),
  })
}
