import { listPartners, listUnits } from '@koreplan/contract'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'

/** The first part of the keys of units and partners. */
const PEOPLE = 'people'

/** All units with the spellings that they are known by. */
export const unitsQuery = queryOptions({
  queryKey: [PEOPLE, 'units'],
  queryFn: ({ signal }) => ask(listUnits, { query: { limit: 500 } }, signal),
})

/** All partners with theirs. */
export const partnersQuery = queryOptions({
  queryKey: [PEOPLE, 'partners'],
  queryFn: ({ signal }) => ask(listPartners, { query: { limit: 500 } }, signal),
})
