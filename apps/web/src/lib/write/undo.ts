/** A change of this page that can be taken back: how, until it has been. */
interface Undoable {
  readonly id: string
  readonly run: () => void
}

/** How many changes back Ctrl+Z reaches. */
const MOST = 50

let stack: readonly Undoable[] = []

/** Puts a change on the stack of what Ctrl+Z takes back. */
export function canUndo(undoable: Undoable): void {
  stack = [...stack.slice(1 - MOST), undoable]
}

/** Takes back one change: the one named, or the latest. False when there is none. */
export function undo(id?: string): boolean {
  const found = id === undefined ? stack.at(-1) : stack.find((one) => one.id === id)
  if (found === undefined) return false
  stack = stack.filter((one) => one !== found)
  found.run()
  return true
}
