import { getUser, listUsers } from '@koreplan/contract'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'

/** The first part of every key of theirs. */
export const USERS = 'users'

/** All accounts, by name. */
export const usersQuery = queryOptions({
  queryKey: [USERS],
  queryFn: ({ signal }) => ask(listUsers, {}, signal),
})

/** One account. */
export const userQuery = (id: string) =>
  queryOptions({
    queryKey: [USERS, id],
    queryFn: ({ signal }) => ask(getUser, { params: { id } }, signal),
  })
