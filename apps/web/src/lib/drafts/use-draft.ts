import { useEffect, useState } from 'react'
import type { Edited, Fields } from '../editing/edited.ts'
import { DraftKeeper } from './draft-keeper.ts'
import type { Draft, DraftPlace } from './drafts.ts'

export interface Drafts<F extends Fields> {
  /** What was left behind, by an earlier visit or a tab that was closed; null for nothing. */
  readonly offered: Draft<F> | null
  /** Goes on with what is offered. */
  readonly take: () => void
  /** Throws away what is offered. */
  readonly discard: () => void
  /** Keeps what is typed, after a pause; null: there is nothing to keep. */
  readonly keep: (edited: Edited<F> | null) => void
  /** It has been sent, or given up for good: nothing is kept. */
  readonly done: () => void
}

/**
 * Keeps what is typed in this browser until it is sent: it outlives a closed tab, a lost connection and an ended
 * session. `place` names the form, and stays the same while it is open.
 */
export function useDraft<F extends Fields>(place: DraftPlace): Drafts<F> {
  const [keeper] = useState(() => new DraftKeeper<F>(place))
  const [offered, setOffered] = useState<Draft<F> | null>(null)

  // What other tabs hold is only known after a while; that the page is left is only heard on the document.
  useEffect(() => {
    const heard = new AbortController()
    const { signal } = heard
    keeper.open()
    const offer = async () => {
      const draft = await keeper.leftBehind()
      if (!signal.aborted) setOffered(draft)
    }
    void offer()
    addEventListener('pagehide', () => keeper.flush(), { signal })
    document.addEventListener('visibilitychange', () => keeper.flush(), { signal })
    return () => {
      heard.abort()
      keeper.close()
    }
  }, [keeper])

  return {
    offered,
    take: () => {
      if (offered) keeper.open(offered.id)
      setOffered(null)
    },
    discard: () => {
      if (offered) keeper.drop(offered.id)
      setOffered(null)
    },
    keep: (edited) => keeper.keep(edited),
    done: () => keeper.drop(),
  }
}
