import { listDocuments, previewDocument, type MadeDocument } from '@koreplan/contract'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'
import { keepAcrossDates } from '../../lib/keep-across-dates.ts'
import type { Place } from '../plan/place.ts'
import type { DocumentSearch } from './search.ts'

/** How often is asked how far a document is, in milliseconds. */
const LOOK = 700

/** What a document would say on the date. */
export const previewQuery = (
  { plan, asOf }: Pick<Place, 'plan' | 'asOf'>,
  { kind, report, meeting }: DocumentSearch,
) => {
  const queryKey = [plan, 'document', kind, report, meeting, asOf]
  return queryOptions({
    queryKey,
    queryFn: ({ signal }) =>
      ask(previewDocument, { params: { plan }, query: { kind, report, meeting, asOf } }, signal),
    placeholderData: keepAcrossDates(queryKey),
  })
}

/** Whether a document is being made, or waits for it. */
export const isGoing = ({ status }: MadeDocument): boolean =>
  status === 'queued' || status === 'working'

/** The own documents, asked for again while one is being made. They are no part of the plan. */
export const documentsQuery = (plan: string) =>
  queryOptions({
    queryKey: ['documents', plan],
    queryFn: ({ signal }) => ask(listDocuments, { params: { plan } }, signal),
    refetchInterval: ({ state }) => (state.data?.items.some(isGoing) === true ? LOOK : false),
  })
