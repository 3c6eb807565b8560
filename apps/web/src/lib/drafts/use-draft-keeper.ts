import { useEffect, useState } from 'react'
import type { Fields } from '../editing/edited.ts'
import { freshId } from '../fresh-id.ts'
import { DraftKeeper } from './draft-keeper.ts'
import type { DraftPlace } from './drafts.ts'

/**
 * Keeps what is typed into a form until it is sent: it outlives a closed tab, a lost connection and an ended
 * session. `id`: the draft that the form goes on with. Neither changes while the form is open.
 */
export function useDraftKeeper<F extends Fields>(
  place: DraftPlace,
  id: string | undefined,
): DraftKeeper<F> {
  const [keeper] = useState(() => new DraftKeeper<F>(place, id ?? freshId()))

  // That the page is left is only heard on the document.
  useEffect(() => {
    const heard = new AbortController()
    const { signal } = heard
    keeper.open()
    addEventListener('pagehide', () => keeper.flush(), { signal })
    document.addEventListener('visibilitychange', () => keeper.flush(), { signal })
    return () => {
      heard.abort()
      keeper.close()
    }
  }, [keeper])

  return keeper
}
