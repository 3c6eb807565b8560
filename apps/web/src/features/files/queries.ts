import { listFiles } from '@koreplan/contract'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'

/** Files beside an activity, oldest first; of removed ones the trace. */
export const filesQuery = (plan: string, number: string) =>
  queryOptions({
    queryKey: [plan, 'files', number],
    queryFn: ({ signal }) => ask(listFiles, { params: { plan, number } }, signal),
  })
