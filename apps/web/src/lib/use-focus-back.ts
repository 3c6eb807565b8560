import { useEffect, useRef, type RefObject } from 'react'

/** Of the button in whose place a form opens: it has the focus again when the form has closed. */
export function useFocusBack(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(isOpen)

  // The button is not there while the form is open: it can only be focused once it is back.
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])

  return button
}
