import { listUnits } from '@koreplan/contract'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'

/** Every unit that can lead, with its other spellings. */
export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: ({ signal }) => ask(listUnits, { query: { limit: 500 } }, signal),
  select: ({ items }) => items,
  staleTime: 300_000,
})
