import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import { sessionQuery } from './queries.ts'

/** After signing in on a page of its own: the address that was asked for is opened. */
export function useEnter(): () => Promise<void> {
  const client = useQueryClient()
  const router = useRouter()
  return useCallback(async () => {
    await client.query({ ...sessionQuery, staleTime: 0 })
    await router.invalidate()
  }, [client, router])
}
