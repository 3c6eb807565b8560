import { getSession } from '@koreplan/contract'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'

/**
 * Who is signed in, with which roles, and how one can sign in here. It is only asked for again when
 * somebody signs in or out, or comes back to the page: see `SessionWatch`.
 */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => ask(getSession, {}, signal),
  staleTime: Infinity,
  gcTime: Infinity,
})
