import { useMemo, useState } from 'react'
import { useMay } from '../session/use-session.ts'
import { useRetime, type Retime } from './use-retime.ts'

/** What can be done with a line. It stays the same object, so that lines need not be drawn again. */
export interface Editing {
  readonly onRetime: Retime
  /** Opens the dates of an activity as fields. */
  readonly onOpen: (number: string) => void
}

/** How activities are moved; `editing` is null for who may only read. */
export function useTimelineEditing() {
  const mayEdit = useMay('activity.edit')
  const onRetime = useRetime()
  const [opened, setOpened] = useState<string | null>(null)
  const editing = useMemo<Editing | null>(
    () => (mayEdit ? { onRetime, onOpen: setOpened } : null),
    [mayEdit, onRetime],
  )
  return { editing, opened, close: () => setOpened(null) }
}
