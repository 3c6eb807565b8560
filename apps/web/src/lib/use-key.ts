import { useEffect, useEffectEvent } from 'react'

/** Where a letter is something that is written. */
const WRITTEN =
  'input, textarea, select, [contenteditable=true], [role=listbox], [role=grid], dialog'

/** Runs when a key is pressed by itself, anywhere on the page but where it would be written. */
export function useKey(key: string, run: () => void, active = true): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return
    if (event.target instanceof Element && event.target.closest(WRITTEN)) return
    event.preventDefault()
    run()
  })

  // The key is for the whole page, whatever has focus.
  useEffect(() => {
    if (!active) return
    const listen = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [active])
}
