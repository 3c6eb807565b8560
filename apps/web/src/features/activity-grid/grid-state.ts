import type { TableColumn } from '../activities/columns.tsx'

/** The grid's columns: where rows are chosen, there is a box before them. */
export type GridColumn = TableColumn | 'select'

/** A cell by what it is, so that it stays the same when rows or columns change around it. */
export interface Cell {
  readonly number: string
  readonly column: GridColumn
}

/** A cell that is being edited. */
export interface Editing extends Cell {
  /** What was typed to begin with; null: from what stands there. */
  readonly typed: string | null
  /** The version of the row that was seen when it began. */
  readonly seen: number
}

export interface GridState {
  /** The one cell that Tab comes to. */
  readonly focus: Cell | null
  /** Raised when the page is to move the focus there itself. */
  readonly moves: number
  readonly editing: Editing | null
  readonly chosen: ReadonlySet<string>
  /** From where Shift chooses a range. */
  readonly anchor: string | null
}

export type GridAction =
  | { readonly type: 'focused'; readonly cell: Cell }
  | { readonly type: 'go'; readonly cell: Cell }
  | { readonly type: 'edit'; readonly editing: Editing }
  | { readonly type: 'stop'; readonly to: Cell | null }
  | {
      readonly type: 'choose'
      readonly number: string
      /** Every row from the one chosen before to this one. */
      readonly range: boolean
      readonly order: readonly string[]
    }
  | { readonly type: 'chooseAll'; readonly numbers: readonly string[] }

export const emptyGrid: GridState = {
  focus: null,
  moves: 0,
  editing: null,
  chosen: new Set(),
  anchor: null,
}

export function gridAfter(state: GridState, action: GridAction): GridState {
  switch (action.type) {
    case 'focused':
      return isSameCell(state.focus, action.cell) ? state : { ...state, focus: action.cell }
    case 'go':
      return { ...state, focus: action.cell, moves: state.moves + 1 }
    case 'edit': {
      const { number, column } = action.editing
      return { ...state, editing: action.editing, focus: { number, column } }
    }
    case 'stop':
      // Who clicked elsewhere has taken the focus along already.
      return action.to === null
        ? { ...state, editing: null }
        : { ...state, editing: null, focus: action.to, moves: state.moves + 1 }
    case 'choose':
      return { ...state, ...chosenAfter(state, action), anchor: action.number }
    case 'chooseAll':
      return { ...state, chosen: new Set(action.numbers), anchor: null }
  }
}

type Choosing = Extract<GridAction, { type: 'choose' }>

function chosenAfter({ chosen, anchor }: GridState, { number, range, order }: Choosing) {
  const next = new Set(chosen)
  const from = anchor === null ? -1 : order.indexOf(anchor)
  if (range && from >= 0) {
    const to = order.indexOf(number)
    const [first, last] = from < to ? [from, to] : [to, from]
    for (const one of order.slice(first, last + 1)) next.add(one)
  } else if (!next.delete(number)) {
    next.add(number)
  }
  return { chosen: next }
}

export const isSameCell = (one: Cell | null, other: Cell | null): boolean =>
  one?.number === other?.number && one?.column === other?.column

/** How a cell is found on the page. */
export const cellKey = ({ number, column }: Cell): string => `${number}/${column}`

export function cellOf(key: string): Cell {
  const [number = '', column = ''] = key.split('/')
  return { number, column: column as GridColumn }
}
