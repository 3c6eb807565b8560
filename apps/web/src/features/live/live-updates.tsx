import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useSession } from '../session/use-session.ts'
import { LiveNotice } from './live-notice.tsx'
import { addChange, setStatus } from './live-store.ts'
import { renewer } from './renew.ts'
import { shareConnection } from './shared-connection.ts'

/** Keeps what is on the page as others change it, and says so quietly where it cannot. */
export function LiveUpdates() {
  const client = useQueryClient()
  const person = useSession().person?.id

  // The stream is the browser's, and lasts as long as somebody is signed in.
  useEffect(() => {
    if (person === undefined) return
    const renew = renewer(client)
    const close = shareConnection(person, {
      onStatus: setStatus,
      onHeard: ({ at, change }) => {
        if (change === null) {
          renew.at(at)
          return
        }
        addChange(change)
        renew.changed(at, { namesToo: change.resources.length === 0 })
      },
    })
    return () => {
      close()
      renew.stop()
    }
  }, [client, person])

  return <LiveNotice />
}
