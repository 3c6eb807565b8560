import { useState, type KeyboardEvent } from 'react'
import { movedBy, type Period } from './retime.ts'

interface Options {
  /** Null: it cannot be moved. */
  readonly period: Period | null
  readonly onDone: (period: Period) => void
  readonly onOpen: () => void
}

/**
 * Moves a bar by keys: Shift and an arrow by a day, with Ctrl by a week; it is saved when Shift is let go,
 * and Esc leaves it as it was. F2 opens the dates as fields.
 */
export function useBarKeys({ period, onDone, onOpen }: Options) {
  const [draft, setDraft] = useState<Period | null>(null)
  const save = (): void => {
    if (draft) onDone(draft)
    setDraft(null)
  }
  return {
    draft,
    onBlur: save,
    onKeyUp: (event: KeyboardEvent) => {
      if (event.key === 'Shift') save()
    },
    onKeyDown: (event: KeyboardEvent) => {
      const days = DAYS[event.key]
      if (event.key === 'F2') {
        event.preventDefault()
        onOpen()
      } else if (event.key === 'Escape' && draft) {
        event.stopPropagation()
        setDraft(null)
      } else if (days !== undefined && event.shiftKey && period) {
        event.preventDefault()
        setDraft(movedBy(draft ?? period, 'whole', event.ctrlKey ? 7 * days : days))
      }
    },
  }
}

const DAYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }
