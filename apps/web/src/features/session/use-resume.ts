import { getSession } from '@koreplan/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { sendAsAnyone } from '../../lib/api.ts'
import { answerLapse, currentLapse } from '../../lib/session-lapse.ts'
import { sessionQuery } from './queries.ts'
import { useSession } from './use-session.ts'

/**
 * Looks who is signed in now: the same person goes on where it was, and what was refused is asked again;
 * for another the page is loaded anew. False: nobody is.
 */
export function useResume(): () => Promise<boolean> {
  const client = useQueryClient()
  const before = useSession().person?.id
  return useCallback(async () => {
    const session = await sendAsAnyone(getSession, {})
    if (session.person === null) return false
    if (session.person.id !== before) {
      location.reload()
      return true
    }
    client.setQueryData(sessionQuery.queryKey, session)
    if (currentLapse() === 'none') return true
    answerLapse('signed_in')
    await client.refetchQueries({ predicate: ({ state }) => state.status === 'error' })
    return true
  }, [client, before])
}
