import type { IsoDate } from '@koreplan/domain'
import { useEffect, useRef, useState } from 'react'
import { useMoveAsOf, usePlace } from '../plan/use-place.ts'

/** Browsers refuse to change the address more often than some 100 times in 10 seconds. */
const PAUSE_MS = 110

/**
 * The date in motion. While it is dragged the slider shows it at once and the address follows as
 * fast as a browser lets it; a date that is set moves the address right away.
 */
export function useAsOfDraft() {
  const { asOf } = usePlace()
  const move = useMoveAsOf()
  const [draft, setDraft] = useState<IsoDate | null>(null)
  const waiting = useRef<IsoDate | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)

  // A timer outlives its component unless it is told.
  useEffect(() => () => clearTimeout(timer.current ?? undefined), [])

  // The address has caught up, or has been moved by something else.
  const [seen, setSeen] = useState(asOf)
  if (seen !== asOf) {
    setSeen(asOf)
    if (draft === asOf) setDraft(null)
  }

  const flush = () => {
    timer.current = null
    if (waiting.current === null) return
    move(waiting.current, { replace: true })
    waiting.current = null
    timer.current = setTimeout(flush, PAUSE_MS)
  }

  return {
    date: draft ?? asOf,
    drag: (date: IsoDate) => {
      setDraft(date === asOf ? null : date)
      waiting.current = date
      if (timer.current === null) flush()
    },
    set: (date: IsoDate) => {
      waiting.current = null
      setDraft(null)
      move(date)
    },
  }
}
