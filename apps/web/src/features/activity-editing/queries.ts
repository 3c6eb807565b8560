import { listPartners, listUnits } from '@koreplan/contract'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'

const KEPT = 300_000

/** All units, to choose from. */
export const unitNamesQuery = queryOptions({
  queryKey: ['units'],
  queryFn: ({ signal }) => ask(listUnits, { query: { limit: 500 } }, signal),
  select: ({ items }) => items.map(({ name }) => name),
  staleTime: KEPT,
})

/** All partners, to choose from. */
export const partnerNamesQuery = queryOptions({
  queryKey: ['partners'],
  queryFn: ({ signal }) => ask(listPartners, { query: { limit: 500 } }, signal),
  select: ({ items }) => items.map(({ name }) => name),
  staleTime: KEPT,
})
