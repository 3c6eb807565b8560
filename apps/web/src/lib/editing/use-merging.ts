import type { CallInput, FieldConflict, ReplyOf, Route } from '@koreplan/contract'
import { useState } from 'react'
import type { Chosen } from '../../ui/editing/conflict-dialog.tsx'
import { send } from '../api.ts'
import type { Draft, DraftPlace } from '../drafts/drafts.ts'
import { useFormWrite, type Refused } from '../write/use-form-write.ts'
import { fieldsChosen, knownConflicts } from './choices.ts'
import type { Fields } from './edited.ts'
import { useEditing, type Newest, type News, type ToSend } from './use-editing.ts'

/** What a form edits, and how that is sent. */
export interface Thing<R extends Route, F extends Fields, P extends object> {
  readonly route: R
  readonly renews: string
  readonly place: DraftPlace
  /** As the page has it now. */
  readonly newest: Newest<F>
  /** What to go on with. */
  readonly draft: Draft<F> | null
  /** Who else has changed it since the form was opened. */
  readonly who: string | null
  readonly inputOf: (patch: P) => CallInput<R>
  /** Changed fields of all of them, as the API takes them. */
  readonly patchOf: (changes: Partial<F>, fields: F) => P
  /** The change that puts back what was there. */
  readonly patchBack: (before: Partial<F>, base: F) => P
  readonly versionOf: (reply: ReplyOf<R>) => number
  /** The thing as it comes with a refusal; null when it does not. */
  readonly currentOf: (current: unknown) => Newest<F> | null
  /** What is told when it is saved. */
  readonly saved: string
  readonly onClose: () => void
}

/** A form under way: its fields, what keeps it from being saved, and what has to be chosen. */
export interface Merging<F extends Fields> {
  readonly mine: F
  readonly change: (changes: Partial<F>) => void
  readonly who: string | null
  readonly news: News<F> | null
  readonly refused: Refused
  readonly busy: boolean
  readonly save: () => void
  readonly retry: () => void
  readonly leave: () => void
  /** What two have changed, while it is being chosen about. */
  readonly conflicts: readonly FieldConflict[]
  readonly compare: () => void
  readonly choose: (chosen: ReadonlyMap<string, Chosen>) => void
  readonly stopChoosing: () => void
}

/** Edits a thing that others may change meanwhile: that is merged, told, and never overwritten unseen. */
export function useMerging<R extends Route, F extends Fields, P extends object>(
  thing: Thing<R, F, P>,
): Merging<F> {
  const { newest, who, onClose, inputOf } = thing
  const editing = useEditing<F>(newest, thing.place, thing.draft)
  const { mine, theirs, news } = editing
  const [comparing, setComparing] = useState(false)
  const [before, setBefore] = useState<P | null>(null)
  const { write, isPending, refused, reset, retry } = useFormWrite(thing.route, {
    renews: thing.renews,
    done: (saved) => {
      editing.done()
      onClose()
      const ifMatch = thing.versionOf(saved)
      if (before === null) return { text: thing.saved }
      return { text: thing.saved, undo: () => send(thing.route, inputOf(before), { ifMatch }) }
    },
  })

  const save = (what: ToSend<F>, fields: F): void => {
    const patch = thing.patchOf(what.changes, fields)
    if (Object.keys(patch).length === 0) {
      editing.done()
      onClose()
      return
    }
    setBefore(thing.patchBack(what.before, { ...fields, ...what.before }))
    write(inputOf(patch), what.version)
  }
  const stopChoosing = (): void => {
    setComparing(false)
    reset()
  }

  return {
    mine,
    change: editing.change,
    who,
    news,
    refused,
    busy: isPending,
    save: () => save(editing.toSend, mine),
    retry,
    leave: onClose,
    conflicts:
      refused.conflict?.conflicts ??
      (comparing && news
        ? knownConflicts(news.clashing as (keyof F & string)[], mine, theirs, who)
        : []),
    compare: () => setComparing(true),
    choose: (chosen) => {
      const { conflict } = refused
      const to = (conflict && thing.currentOf(conflict.current)) ?? {
        fields: theirs,
        version: newest.version,
      }
      const fields = fieldsChosen(chosen, mine, to.fields)
      const what = editing.choose(fields, to)
      stopChoosing()
      if (conflict) save(what, { ...mine, ...fields })
    },
    stopChoosing,
  }
}
