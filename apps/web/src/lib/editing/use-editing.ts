import { useState } from 'react'
import type { Draft, DraftPlace } from '../drafts/drafts.ts'
import { useDraftKeeper } from '../drafts/use-draft-keeper.ts'
import {
  begin,
  changedIn,
  changesOf,
  meet,
  settle,
  typed,
  versionOf,
  type Edited,
  type Fields,
  type Met,
} from './edited.ts'

/** A thing as others have it now. */
export interface Newest<F extends Fields> {
  readonly fields: F
  readonly version: number
}

/** What others did while somebody was typing. */
export type News<F extends Fields> = Pick<Met<F>, 'taken' | 'clashing'>

/** What there is to save. */
export interface ToSend<F extends Fields> {
  readonly changes: Partial<F>
  /** To be sent along as If-Match. */
  readonly version: number
  /** The changed fields as they were: what undoing puts back. */
  readonly before: Partial<F>
}

export interface Editing<F extends Fields> {
  /** What the form shows. */
  readonly mine: F
  /** What others have now. */
  readonly theirs: F
  readonly toSend: ToSend<F>
  /** Null while nobody else has changed the thing. */
  readonly news: News<F> | null
  readonly change: (changes: Partial<F>) => void
  /** The fields that both changed have been looked at: so they are to be. Gives what there is to send then. */
  readonly choose: (chosen: Partial<F>, newest?: Newest<F>) => ToSend<F>
  /** It has been sent, or given up for good: no draft is kept. */
  readonly done: () => void
}

/**
 * Edits a thing that others may change meanwhile. What is typed is kept as a draft; a newer version of the thing is
 * merged into what is not being edited, and told. `newest` is the thing as the page has it now, `draft` what to go on
 * with.
 */
export function useEditing<F extends Fields>(
  newest: Newest<F>,
  place: DraftPlace,
  draft: Draft<F> | null = null,
): Editing<F> {
  const [{ edited, met, ...state }, setState] = useState(() => start(newest, draft))
  const keeper = useDraftKeeper<F>(place, draft?.id)

  // The page has a newer version: it is merged before anything is shown.
  if (newest.version > state.newest.version) setState(follow(edited, newest))

  const put = (next: Edited<F>) => {
    setState({ edited: next, met, newest: state.newest })
    keeper.keep(changedIn(next).length > 0 ? next : null)
  }

  return {
    mine: edited.mine,
    theirs: state.newest.fields,
    toSend: toSend(edited),
    news: met,
    change: (changes) => put(typed(edited, changes)),
    choose: (chosen, now = state.newest) => {
      const settled = settle(edited, now.fields, now.version, chosen)
      // What was not chosen about follows the newest version too.
      const next = meet(settled, now.fields, now.version).edited
      setState({ edited: next, met: null, newest: now })
      keeper.keep(changedIn(next).length > 0 ? next : null)
      return toSend(next)
    },
    done: () => keeper.drop(),
  }
}

interface State<F extends Fields> {
  readonly edited: Edited<F>
  readonly met: News<F> | null
  readonly newest: Newest<F>
}

const start = <F extends Fields>(newest: Newest<F>, draft: Draft<F> | null): State<F> =>
  draft
    ? follow(draft.edited, newest)
    : { edited: begin(newest.fields, newest.version), met: null, newest }

function follow<F extends Fields>(from: Edited<F>, newest: Newest<F>): State<F> {
  const { edited, taken, clashing } = meet(from, newest.fields, newest.version)
  const met = taken.length + clashing.length > 0 ? { taken, clashing } : null
  return { edited, met, newest }
}

function toSend<F extends Fields>(edited: Edited<F>): ToSend<F> {
  const before: Partial<F> = {}
  for (const name of changedIn(edited)) before[name] = edited.base[name]
  return { changes: changesOf(edited), version: versionOf(edited), before }
}
