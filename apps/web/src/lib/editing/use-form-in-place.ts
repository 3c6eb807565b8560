import { useRef, useState } from 'react'
import type { DraftPlace } from '../drafts/drafts.ts'
import { useDraftOffer } from '../drafts/use-draft-offer.ts'
import type { Fields } from './edited.ts'

/** A form that takes the place of what it edits: opened by a button, or by going on with a draft. */
export function useFormInPlace<F extends Fields>(place: DraftPlace) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const { offered, taken, take, discard, leave } = useDraftOffer<F>(place, isOpen)
  return {
    isOpen,
    /** What the form goes on with. Give the form its id as key. */
    taken,
    /** A draft that was left behind, while it is not being gone on with. */
    offer: offered && offered.id !== taken?.id ? offered : null,
    /** Of the button that opens the form: it has the focus again afterwards. */
    button,
    open: () => setOpen(true),
    take: () => {
      take()
      setOpen(true)
    },
    discard,
    close: () => {
      leave()
      setOpen(false)
      // The form is gone, and the focus that was in it.
      requestAnimationFrame(() => button.current?.focus())
    },
  }
}
