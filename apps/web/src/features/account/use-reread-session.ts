import { useQueryClient } from '@tanstack/react-query'
import { sessionQuery } from '../session/queries.ts'

/** Asks anew who is signed in, after the own account has changed. */
export function useRereadSession(): () => Promise<unknown> {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: sessionQuery.queryKey })
}
