import { useEffect, useState } from 'react'
import type { Fields } from '../editing/edited.ts'
import { draftsAt, dropDraft, type Draft, type DraftPlace } from './drafts.ts'
import { heldDrafts } from './tab-lock.ts'

interface DraftOffer<F extends Fields> {
  /** What was left behind, by an earlier visit or a tab that was closed; null for nothing. */
  readonly offered: Draft<F> | null
  /** What the form is to go on with. */
  readonly taken: Draft<F> | null
  /** Goes on with what is offered. Give the form the draft's id as its key, so that it begins anew. */
  readonly take: () => void
  /** Throws away what is offered. */
  readonly discard: () => void
  /** The form has been closed. */
  readonly leave: () => void
}

/** Offers what was typed into a form and not sent. It is looked for again whenever `open` changes. */
export function useDraftOffer<F extends Fields>(
  { person, plan, thing, form }: DraftPlace,
  open = true,
): DraftOffer<F> {
  const [offered, setOffered] = useState<Draft<F> | null>(null)
  const [taken, setTaken] = useState<Draft<F> | null>(null)

  // What other tabs hold is only known after a while.
  useEffect(() => {
    let isPast = false
    const look = async () => {
      const held = await heldDrafts()
      const drafts = draftsAt<F>(localStorage, { person, plan, thing, form }, new Date())
      if (!isPast) setOffered(drafts.find(({ id }) => !held.has(id)) ?? null)
    }
    void look()
    return () => {
      isPast = true
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a form that was closed may have left one
  }, [person, plan, thing, form, open])

  return {
    offered,
    taken,
    take: () => {
      setTaken(offered)
      setOffered(null)
    },
    discard: () => {
      if (offered) dropDraft(localStorage, { person, plan, thing, form }, offered.id)
      setOffered(null)
    },
    leave: () => setTaken(null),
  }
}
