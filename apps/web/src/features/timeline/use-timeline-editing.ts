import { useMemo, useState } from 'react'
import { useMay } from '../session/use-session.ts'
import { useMilestoneRetime, type Reschedule } from './use-milestone-retime.ts'
import { useRetime, type Retime } from './use-retime.ts'

/** What can be done with a line. It stays the same object, so that lines need not be drawn again. */
export interface Editing {
  readonly onRetime: Retime
  readonly onReschedule: Reschedule
  /** Opens the dates of an activity as fields. */
  readonly onOpen: (number: string) => void
}

/** How activities and milestones are moved; `editing` is null for who may only read. */
export function useTimelineEditing() {
  const mayEdit = useMay('activity.edit')
  const activities = useRetime()
  const milestones = useMilestoneRetime()
  const [opened, setOpened] = useState<string | null>(null)
  const { retime } = activities
  const { reschedule } = milestones
  const editing = useMemo<Editing | null>(
    () => (mayEdit ? { onRetime: retime, onReschedule: reschedule, onOpen: setOpened } : null),
    [mayEdit, retime, reschedule],
  )
  return { editing, opened, close: () => setOpened(null), activities, milestones }
}
