import { useEffect, useRef, type RefObject } from 'react'

/** Puts the focus into a form's first field when the form opens: whoever opened it means to fill it in. */
export function useFirstField(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)

  // Only what is on the page can be focused.
  useEffect(() => form.current?.querySelector<HTMLElement>('[name]')?.focus(), [])

  return form
}
