import { useState } from 'react'
import type { Draft, DraftPlace } from '../drafts/drafts.ts'
import { useDraft } from '../drafts/use-draft.ts'
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

/** What others did while somebody was typing. */
export type News<F extends Fields> = Pick<Met<F>, 'taken' | 'clashing'>

/** The thing as others have it now. */
export interface Newest<F extends Fields> {
  readonly fields: F
  readonly version: number
}

export interface Editing<F extends Fields> {
  /** What the form shows. */
  readonly mine: F
  /** What others have now. */
  readonly theirs: F
  readonly changed: readonly (keyof F)[]
  /** The changes to send, with the version to send along. */
  readonly toSend: { readonly changes: Partial<F>; readonly version: number }
  /** Null while nobody else has changed the thing. */
  readonly news: News<F> | null
  /** What was typed and not sent before; null for nothing. */
  readonly offered: Draft<F> | null
  readonly change: (changes: Partial<F>) => void
  readonly takeDraft: () => void
  readonly discardDraft: () => void
  /** The fields that both changed have been looked at: so they are to be. */
  readonly choose: (chosen: Partial<F>, newest?: Newest<F>) => void
  /** It has been sent, or given up for good. */
  readonly done: () => void
}

/**
 * Edits a thing that others may change meanwhile. What is typed is kept as a draft; a newer version of the thing is
 * merged into what is not being edited, and told. `fields` and `version` are the thing as the page has it now.
 */
export function useEditing<F extends Fields>(
  fields: F,
  version: number,
  place: DraftPlace,
): Editing<F> {
  const [edited, setEdited] = useState(() => begin(fields, version))
  const [newest, setNewest] = useState<Newest<F>>({ fields, version })
  const [news, setNews] = useState<News<F> | null>(null)
  const drafts = useDraft<F>(place)

  const follow = (from: Edited<F>, to: Newest<F>) => {
    const met = meet(from, to.fields, to.version)
    setNewest(to)
    setEdited(met.edited)
    if (met.taken.length + met.clashing.length > 0) setNews(met)
    return met.edited
  }
  if (version > newest.version) follow(edited, { fields, version })

  const put = (next: Edited<F>) => {
    setEdited(next)
    drafts.keep(changedIn(next).length > 0 ? next : null)
  }

  return {
    mine: edited.mine,
    theirs: newest.fields,
    changed: changedIn(edited),
    toSend: { changes: changesOf(edited), version: versionOf(edited) },
    news,
    offered: drafts.offered,
    change: (changes) => put(typed(edited, changes)),
    takeDraft: () => {
      if (!drafts.offered) return
      drafts.take()
      drafts.keep(follow(drafts.offered.edited, newest))
    },
    discardDraft: drafts.discard,
    choose: (chosen, now = newest) => {
      setNewest(now)
      const next = settle(edited, now.fields, now.version, chosen)
      // What was not chosen about follows the newest version too.
      put(meet(next, now.fields, now.version).edited)
      setNews(null)
    },
    done: drafts.done,
  }
}
