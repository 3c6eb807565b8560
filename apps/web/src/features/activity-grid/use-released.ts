import { useEffect, useState, type FocusEvent } from 'react'
import type { RowWrites } from './use-row-writes.ts'

/** How long a row may be left alone before what is held of it is sent. */
const IDLE_MS = 4000

/**
 * Sends what is held of a row as soon as the focus leaves it or nothing more is typed, and keeps the page from being
 * left before it is sent. Gives what the element around the grid listens to.
 */
export function useReleased(writes: RowWrites, focusedRow: string, isEditing: boolean) {
  const [isInside, setInside] = useState(false)
  const { jobs, release } = writes
  const isHeld = jobs.some((job) => job.isHeld)

  // What is held is not on the page but on its way out of it.
  useEffect(() => {
    if (!isHeld) return
    release(isInside ? focusedRow : null)
    if (isEditing) return
    const timer = setTimeout(() => release(null), IDLE_MS)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-deps -- `release` is of this very rendering
  }, [jobs, isHeld, isInside, focusedRow, isEditing])

  // A tab that is closed would take along what has not been sent.
  useEffect(() => {
    if (jobs.length === 0) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [jobs.length])

  return {
    onFocus: () => setInside(true),
    onBlur: (event: FocusEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget)) setInside(false)
    },
  }
}
