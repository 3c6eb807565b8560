import { listSessions, listTokens } from '@koreplan/contract'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'

/** What belongs to the own account. */
export const ACCOUNT = 'account'

/** Where one is signed in. */
export const sessionsQuery = queryOptions({
  queryKey: [ACCOUNT, 'sessions'],
  queryFn: ({ signal }) => ask(listSessions, {}, signal),
})

/** The own access tokens. */
export const tokensQuery = queryOptions({
  queryKey: [ACCOUNT, 'tokens'],
  queryFn: ({ signal }) => ask(listTokens, {}, signal),
})
