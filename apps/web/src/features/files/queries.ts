import { listFiles, listVouchers } from '@koreplan/contract'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'
import type { FilePlace } from './place.ts'

/** Files beside an activity or of an expense, oldest first; of removed ones the trace. */
export const filesQuery = (plan: string, place: FilePlace) =>
  queryOptions({
    queryKey: [plan, 'files', place],
    queryFn: ({ signal }) =>
      'activity' in place
        ? ask(listFiles, { params: { plan, number: place.activity } }, signal)
        : ask(listVouchers, { params: { plan, entry: place.entry } }, signal),
  })
