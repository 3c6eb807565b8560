import type { ActivityRow } from '@koreplan/contract'
import {
  useLayoutEffect,
  useReducer,
  useRef,
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
} from 'react'
import {
  cellKey,
  cellOf,
  emptyGrid,
  gridAfter,
  isSameCell,
  type Cell,
  type GridColumn,
} from './grid-state.ts'
import { moved, moveOf, tabbed, type Spot } from './movement.ts'
import type { Onwards } from './editors/editor.ts'

interface Options {
  readonly rows: readonly ActivityRow[]
  readonly columns: readonly GridColumn[]
  readonly mayEdit: (row: ActivityRow, column: GridColumn) => boolean
  /** A block was pasted on a cell. */
  readonly onPaste: ((text: string, at: Cell) => void) | null
}

const PAGE = 10

/**
 * A grid by the pattern that screen readers know: one stop for Tab, arrows between cells, Enter, F2 or typing edits,
 * Space chooses the row. `handlers` go on the table.
 */
export function useGrid({ rows, columns, mayEdit, onPaste }: Options) {
  const [state, dispatch] = useReducer(gridAfter, emptyGrid)
  const table = useRef<HTMLTableElement>(null)
  const pressed = useRef<Cell | null>(null)
  const order = rows.map(({ number }) => number)
  const first = {
    number: order[0] ?? '',
    column: columns.find((column) => column !== 'select') ?? 'number',
  }
  // A cell whose row or column is gone is left for the first.
  const focus =
    state.focus && order.includes(state.focus.number) && columns.includes(state.focus.column)
      ? state.focus
      : first
  const size = { rows: rows.length, columns: columns.length, page: PAGE }
  const spot: Spot = { row: order.indexOf(focus.number), column: columns.indexOf(focus.column) }

  // Rows out of sight are made when they are to have the focus, so only then can it be moved.
  useLayoutEffect(() => {
    if (state.moves === 0 || !state.focus) return
    const cell = elementOf(table.current, state.focus)
    // What has the focus already is not brought into sight by giving it the focus.
    if (cell === document.activeElement) cell?.scrollIntoView({ block: 'nearest' })
    else cell?.focus()
    // oxlint-disable-next-line react/exhaustive-deps -- once for each move
  }, [state.moves])

  const cellAt = ({ row, column }: Spot): Cell => ({
    number: order[row] ?? focus.number,
    column: columns[column] ?? focus.column,
  })
  const rowOf = ({ number }: Cell) => rows.find((row) => row.number === number)
  const go = (cell: Cell) => dispatch({ type: 'go', cell })

  function edit(cell: Cell, typed: string | null): boolean {
    const row = rowOf(cell)
    if (!row || !mayEdit(row, cell.column)) return false
    dispatch({ type: 'edit', editing: { ...cell, typed, seen: row.version } })
    return true
  }

  /** Ends the edit; the focus goes on as asked. */
  function stop(onwards: Onwards): void {
    if (!state.editing) return
    const { number, column } = state.editing
    const from = { row: order.indexOf(number), column: columns.indexOf(column) }
    const to = {
      down: () => cellAt(moved(from, 'down', size)),
      next: () => cellAt(tabbed(from, false, size)),
      previous: () => cellAt(tabbed(from, true, size)),
      stay: () => cellAt(from),
      elsewhere: () => null,
    }[onwards]()
    dispatch({ type: 'stop', to })
  }

  const choose = (number: string, range: boolean) =>
    dispatch({ type: 'choose', number, range, order })

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>): void {
    if (event.defaultPrevented || !cellUnder(event.target)) return
    const move = moveOf(event)
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (move) go(cellAt(moved(spot, move, size)))
    else if (event.key === ' ' && isPlain && columns.includes('select'))
      choose(focus.number, event.shiftKey)
    else if ((event.key === 'Enter' && isPlain) || event.key === 'F2') {
      // Enter on a title follows its link.
      if (!edit(focus, null)) return
    } else if (event.key === 'Delete' && isPlain) {
      if (!edit(focus, '')) return
    } else if (event.key.length === 1 && isPlain && event.key !== ' ') {
      if (!edit(focus, event.key)) return
    } else if (event.key === 'Escape' && state.chosen.size > 0)
      dispatch({ type: 'chooseAll', numbers: [] })
    else if (
      event.key.toLowerCase() === 'a' &&
      (event.ctrlKey || event.metaKey) &&
      columns.includes('select')
    )
      dispatch({ type: 'chooseAll', numbers: order })
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  function onClick(event: MouseEvent<HTMLTableElement>): void {
    const cell = cellUnder(event.target)
    if (!cell || event.defaultPrevented) return
    if (cell.column === 'select') choose(cell.number, event.shiftKey)
    // A first click only brings the focus.
    else if (isSameCell(pressed.current, cell)) edit(cell, null)
  }

  function onPasted(event: ClipboardEvent<HTMLTableElement>): void {
    const cell = cellUnder(event.target)
    if (!cell || state.editing) return
    const text = event.clipboardData.getData('text/plain')
    if (text === '') return
    event.preventDefault()
    // One value alone is typed, as it were.
    if (!/[\t\n\r]/.test(text.trim()) && edit(cell, text.trim())) return
    onPaste?.(text, cell)
  }

  return {
    table,
    state,
    focus,
    edit,
    stop,
    chooseAll: (numbers: readonly string[]) => dispatch({ type: 'chooseAll', numbers }),
    handlers: {
      onKeyDown,
      onClick,
      onPaste: onPasted,
      onFocus: (event: { target: EventTarget }) => {
        const cell = cellUnder(event.target)
        if (cell) dispatch({ type: 'focused', cell })
      },
      onMouseDown: (event: MouseEvent) => {
        const cell = cellUnder(event.target)
        pressed.current =
          cell && elementOf(table.current, cell) === document.activeElement ? cell : null
      },
    },
  }
}

/** The cell that something on the page is in. */
function cellUnder(target: EventTarget): Cell | null {
  const element = target instanceof Element ? target.closest('[data-cell]') : null
  const key = element instanceof HTMLElement ? element.dataset['cell'] : undefined
  return key === undefined ? null : cellOf(key)
}

/** What takes the focus for a cell: its own control, or the cell. */
function elementOf(table: HTMLTableElement | null, cell: Cell): HTMLElement | null {
  const found = table?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cellKey(cell))}"]`)
  if (!found) return null
  const hasControl = cell.column === 'select' || cell.column === 'title'
  return hasControl ? (found.querySelector<HTMLElement>('a, input') ?? found) : found
}
