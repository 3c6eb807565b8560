import { useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { moved, moveOf, type Spot } from '../activity-grid/movement.ts'

interface Options {
  readonly rows: number
  readonly columns: number
  /** Enter, or a click. */
  readonly onOpen: (spot: Spot) => void
}

const PAGE = 5

/** One stop for Tab, arrows between the cells, Enter opens one. Sums are cells too. */
export function useMatrixKeys({ rows, columns, onOpen }: Options) {
  const table = useRef<HTMLTableElement>(null)
  const [asked, setAsked] = useState<Spot>({ row: 0, column: 0 })
  const focus = {
    row: Math.min(asked.row, rows - 1),
    column: Math.min(asked.column, columns - 1),
  }

  function go(spot: Spot): void {
    setAsked(spot)
    table.current?.querySelector<HTMLElement>(`[data-spot="${spot.row}.${spot.column}"]`)?.focus()
  }

  return {
    table,
    focus,
    handlers: {
      onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => {
        const move = moveOf(event)
        if (spotUnder(event.target) === null) return
        if (move) go(moved(focus, move, { rows, columns, page: PAGE }))
        else if (event.key === 'Enter') onOpen(focus)
        else return
        event.preventDefault()
      },
      onFocus: (event: { readonly target: EventTarget }) => {
        const spot = spotUnder(event.target)
        if (spot) setAsked(spot)
      },
      onClick: (event: MouseEvent<HTMLTableElement>) => {
        const spot = spotUnder(event.target)
        if (spot) onOpen(spot)
      },
    },
  }
}

function spotUnder(target: EventTarget): Spot | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-spot]') : null
  const [row, column] = (cell?.dataset['spot'] ?? '').split('.').map(Number)
  return row === undefined || column === undefined ? null : { row, column }
}
