import { useState } from 'react'
import type { Draft, DraftPlace } from '../../lib/drafts/drafts.ts'
import { fieldsChosen } from '../../lib/editing/choices.ts'
import { fieldsIn } from '../../lib/editing/fields-in.ts'
import { useEditing, type ToSend } from '../../lib/editing/use-editing.ts'
import { refusedIn } from '../../lib/write/use-form-write.ts'
import type { Chosen } from '../../ui/editing/conflict-dialog.tsx'
import type { Edits } from './fact-conflict.tsx'

/** What of a thing has been changed, and the version to send with it. */
export type Sent<F extends object> = Pick<ToSend<F>, 'changes' | 'version'>

interface Of<F extends object> {
  readonly start: F
  readonly edits?: Edits<F> | undefined
  readonly place: DraftPlace
  /** What to go on with. */
  readonly draft: Draft<F> | null
  readonly send: (fields: F, sent: Sent<F>) => Promise<unknown>
  readonly onClose: () => void
}

/** Nothing that is new has a version: only what was typed matters. */
const NO_VERSION = 0

/** A form's fields, its sending, and what keeps it from being sent. */
export function useFactForm<F extends object>({
  start,
  edits,
  place,
  draft,
  send,
  onClose,
}: Of<F>) {
  // What others change meanwhile is met when it is sent.
  const [opened] = useState({ fields: start, version: edits?.version ?? NO_VERSION })
  const editing = useEditing<F>(opened, place, draft)
  const [error, setError] = useState<Error | null>(null)
  const [isSending, setSending] = useState(false)
  const { faults, conflict } = refusedIn(error)
  const { read = (current: unknown) => fieldsIn(current, start) } = edits ?? {}
  const theirs = edits && conflict ? read(conflict.current) : null

  const put = async (fields: F, sent: Sent<F>): Promise<void> => {
    setSending(true)
    setError(null)
    try {
      if (!edits || Object.keys(sent.changes).length > 0) await send(fields, sent)
      editing.done()
      onClose()
    } catch (refusal) {
      if (!(refusal instanceof Error)) throw refusal
      setError(refusal)
      setSending(false)
    }
  }

  return {
    mine: editing.mine,
    change: editing.change,
    faults,
    /** What is to be told in the form. */
    error: theirs ? null : error,
    isSending,
    save: () => (isSending ? Promise.resolve() : put(editing.mine, editing.toSend)),
    /** What two have changed, while it is being chosen about. */
    conflicts: theirs ? (conflict?.conflicts ?? []) : [],
    choose: (chosen: ReadonlyMap<string, Chosen>): Promise<void> => {
      if (!theirs) return Promise.resolve()
      const sent = editing.choose(fieldsChosen(chosen, editing.mine, theirs.fields), theirs)
      return put({ ...theirs.fields, ...sent.changes }, sent)
    },
    stopChoosing: () => setError(null),
  }
}
