import { useEffect } from 'react'

/** Hears Esc anywhere on the page while something is held: the focus may be anywhere while a pointer drags. */
export function useEscape(isHeld: boolean, letGo: () => void): void {
  useEffect(() => {
    if (!isHeld) return
    const heard = new AbortController()
    document.addEventListener('keydown', (event) => event.key === 'Escape' && letGo(), heard)
    return () => heard.abort()
  }, [isHeld, letGo])
}
