import { useEffect, useRef } from 'react'

/** A field that has the focus from the start; with what stands in it chosen, or the caret behind it. */
export function useSelected(whole: boolean) {
  const field = useRef<HTMLInputElement>(null)
  // The focus can only be moved once the field is on the page.
  useEffect(() => {
    const input = field.current
    input?.focus({ preventScroll: false })
    if (whole) input?.select()
    else input?.setSelectionRange(input.value.length, input.value.length)
    // oxlint-disable-next-line react/exhaustive-deps -- only when the editor opens
  }, [])
  return field
}
