import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is being printed now: paper holds every line, the screen only those in view. */
export function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  // Only the browser knows that it prints, and it does not wait: the lines have to be there when this returns.
  useEffect(() => {
    const paper = matchMedia('print')
    const heard = new AbortController()
    const { signal } = heard
    const begin = (): void => flushSync(() => setPrinting(true))
    const end = (): void => setPrinting(false)
    window.addEventListener('beforeprint', begin, { signal })
    window.addEventListener('afterprint', end, { signal })
    paper.addEventListener('change', () => (paper.matches ? begin() : end()), { signal })
    return () => heard.abort()
  }, [])
  return isPrinting
}
