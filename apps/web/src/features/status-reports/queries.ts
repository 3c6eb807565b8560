import { compareStatusReports, getStatusReport, listStatusReports } from '@koreplan/contract'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'
import { keepAcrossDates } from '../../lib/keep-across-dates.ts'
import type { Place } from '../plan/place.ts'

/** The status reports as of the date or one before it, newest first. */
export const statusReportsQuery = ({ plan, asOf }: Pick<Place, 'plan' | 'asOf'>) => {
  const queryKey = [plan, 'status-reports', asOf]
  return queryOptions({
    queryKey,
    queryFn: ({ signal }) => ask(listStatusReports, { params: { plan }, query: { asOf } }, signal),
    placeholderData: keepAcrossDates(queryKey),
  })
}

/** One report: it has a date of its own, whatever the page's. */
export const statusReportQuery = (plan: string, number: number) =>
  queryOptions({
    queryKey: [plan, 'status-report', number],
    queryFn: ({ signal }) => ask(getStatusReport, { params: { plan, number }, query: {} }, signal),
  })

/** Two reports side by side. */
export const comparedQuery = (plan: string, a: number, b: number) =>
  queryOptions({
    queryKey: [plan, 'status-report', 'compare', a, b],
    queryFn: ({ signal }) =>
      ask(compareStatusReports, { params: { plan }, query: { a, b } }, signal),
  })
