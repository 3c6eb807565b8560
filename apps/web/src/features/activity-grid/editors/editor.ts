import type { ActivityRow } from '@koreplan/contract'
import type { KeyboardEvent, FocusEvent } from 'react'
import { useState } from 'react'
import type { CellFault, ReadCell } from '../read-cell.ts'
import type { EditFault, RowEdit } from '../row-edit.ts'

/** Where the focus goes when an edit is done: as a spreadsheet has it. */
export type Onwards = 'down' | 'next' | 'previous' | 'stay' | 'elsewhere'

/** What every editor of a cell is given. */
export interface EditorProps {
  readonly row: ActivityRow
  /** What was typed to begin with; null: from what stands there. */
  readonly typed: string | null
  /** `Status, 4.2 Titel` */
  readonly name: string
  /** Gives why it cannot be taken; then the editor stays open. */
  readonly onDone: (edit: RowEdit | null, onwards: Onwards) => EditFault | null
  /** The old value stands. */
  readonly onCancel: () => void
}

/**
 * The keys of an editor: Enter saves and goes down, Tab saves and goes on, Esc cancels, a click elsewhere saves.
 * What cannot be read keeps the editor open with the reason; who clicks elsewhere has it taken back, and is told.
 */
export function useEditor(
  read: () => ReadCell<RowEdit | null>,
  { onDone, onCancel }: EditorProps,
  onRefused: (fault: CellFault | EditFault) => void,
) {
  const [fault, setFault] = useState<CellFault | EditFault | null>(null)

  function done(onwards: Onwards): void {
    const result = read()
    const why = 'fault' in result ? result.fault : onDone(result.value, onwards)
    if (why === null) return
    if (onwards === 'elsewhere') {
      onRefused(why)
      onCancel()
    } else setFault(why)
  }

  return {
    fault,
    clearFault: () => setFault(null),
    done,
    onKeyDown: (event: KeyboardEvent) => {
      // The grid's own keys are not for who types.
      event.stopPropagation()
      if (event.nativeEvent.isComposing || event.defaultPrevented) return
      if (event.key === 'Escape') onCancel()
      else if (event.key === 'Enter') done('down')
      else if (event.key === 'Tab') done(event.shiftKey ? 'previous' : 'next')
      else return
      event.preventDefault()
    },
    onBlur: (event: FocusEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget)) done('elsewhere')
    },
  }
}
