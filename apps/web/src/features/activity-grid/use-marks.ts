import { useCallback, useEffect, useState } from 'react'
import type { Mark } from './write-job.ts'

/** How long a cell says that it was saved. */
const SAVED_MS = 3000

/** What each cell says of its last edit. */
export function useMarks() {
  const [all, setAll] = useState<ReadonlyMap<string, Mark>>(new Map())

  const set = useCallback((cells: readonly string[], mark: Mark | null) => {
    setAll((before) => {
      const after = new Map(before)
      for (const cell of cells)
        if (mark) after.set(cell, mark)
        else after.delete(cell)
      return after
    })
  }, [])

  // What was saved needs no telling for long; what failed or waits stays.
  useEffect(() => {
    const saved = [...all].flatMap(([cell, { kind }]) => (kind === 'saved' ? [cell] : []))
    if (saved.length === 0) return
    const timer = setTimeout(
      () => setAll((now) => new Map([...now].filter(([cell]) => !saved.includes(cell)))),
      SAVED_MS,
    )
    return () => clearTimeout(timer)
  }, [all])

  return { all, set }
}
