/** Where in a grid the focus stands, counted from 0; headings are not part of it. */
export interface Spot {
  readonly row: number
  readonly column: number
}

export interface GridSize {
  readonly rows: number
  readonly columns: number
  /** How many rows Page Up and Page Down pass. */
  readonly page: number
}

export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'rowStart'
  | 'rowEnd'
  | 'start'
  | 'end'
  | 'pageUp'
  | 'pageDown'

type Stroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

const KEYS: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'rowStart',
  End: 'rowEnd',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
}
const WITH_CONTROL: Readonly<Record<string, Move>> = { Home: 'start', End: 'end' }

/** The move that a key asks for in a grid; `null` for any other key. */
export function moveOf({ key, ctrlKey, metaKey, altKey }: Stroke): Move | null {
  if (altKey) return null
  return (ctrlKey || metaKey ? WITH_CONTROL[key] : KEYS[key]) ?? null
}

/** Where a move leads. At the edge the focus stays: it never goes round, and never out of the grid. */
export function moved({ row, column }: Spot, move: Move, { rows, columns, page }: GridSize): Spot {
  const lastRow = Math.max(0, rows - 1)
  const lastColumn = Math.max(0, columns - 1)
  const within = (value: number, last: number) => Math.min(Math.max(value, 0), last)
  switch (move) {
    case 'up':
      return { row: within(row - 1, lastRow), column }
    case 'down':
      return { row: within(row + 1, lastRow), column }
    case 'left':
      return { row, column: within(column - 1, lastColumn) }
    case 'right':
      return { row, column: within(column + 1, lastColumn) }
    case 'rowStart':
      return { row, column: 0 }
    case 'rowEnd':
      return { row, column: lastColumn }
    case 'start':
      return { row: 0, column: 0 }
    case 'end':
      return { row: lastRow, column: lastColumn }
    case 'pageUp':
      return { row: within(row - page, lastRow), column }
    case 'pageDown':
      return { row: within(row + page, lastRow), column }
  }
}

/** Where Tab leads from a cell that is edited: the next cell, at the row's end the next row's first. */
export function tabbed({ row, column }: Spot, back: boolean, { rows, columns }: GridSize): Spot {
  const at = row * columns + column + (back ? -1 : 1)
  if (at < 0 || at >= rows * columns) return { row, column }
  return { row: Math.floor(at / columns), column: at % columns }
}
