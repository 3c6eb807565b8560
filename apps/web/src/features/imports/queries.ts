import { getImport } from '@koreplan/contract'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'

export const importKey = (plan: string, id: number) => [plan, 'import', id]

/** What a document's rows would become as the ledger stands. Asked anew whenever the plan changes. */
export const importQuery = (plan: string, id: number) =>
  queryOptions({
    queryKey: importKey(plan, id),
    queryFn: ({ signal }) => ask(getImport, { params: { plan, id } }, signal),
    retry: false,
  })
