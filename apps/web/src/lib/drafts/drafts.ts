import type { Edited, Fields } from '../editing/edited.ts'

/** Of which form a text is: whose, of which plan, which thing, which form of it. */
export interface DraftPlace {
  /** The account's id. */
  readonly person: string
  readonly plan: string
  /** `activity/4.2` */
  readonly thing: string
  /** `edit`, `update` */
  readonly form: string
}

/** What was typed and has not been sent. */
export interface Draft<F extends Fields> {
  /** Each opened form keeps its own, so that two tabs do not overwrite each other's. */
  readonly id: string
  /** When it was typed, RFC 3339. */
  readonly at: string
  readonly edited: Edited<F>
}

const START = 'koreplan.draft'
/** A text that nobody has come back to for so long is thrown away. */
const KEPT_DAYS = 90

const keyOf = ({ person, plan, thing, form }: DraftPlace, id = ''): string =>
  [START, person, plan, thing, form, id].map(encodeURIComponent).join('.')

/** Keeps a draft in this browser. False when the browser does not let it: the text is only on the page. */
export function keepDraft<F extends Fields>(
  storage: Storage,
  place: DraftPlace,
  draft: Draft<F>,
): boolean {
  try {
    storage.setItem(keyOf(place, draft.id), JSON.stringify(draft))
    return true
  } catch {
    return false // Storage is full or refused.
  }
}

export function dropDraft(storage: Storage, place: DraftPlace, id: string): void {
  try {
    storage.removeItem(keyOf(place, id))
  } catch {
    // Storage is refused: nothing was kept.
  }
}

/** The drafts of a form, the newest first. What cannot be read, or is too old at `now`, is thrown away. */
export function draftsAt<F extends Fields>(
  storage: Storage,
  place: DraftPlace,
  now: Date,
): Draft<F>[] {
  const oldest = new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString()
  const found: Draft<F>[] = []
  for (const key of keysOf(storage, keyOf(place))) {
    const draft = read<F>(storage, key)
    if (draft !== null && draft.at >= oldest) found.push(draft)
    else storage.removeItem(key)
  }
  return found.toSorted((one, other) => other.at.localeCompare(one.at))
}

function keysOf(storage: Storage, start: string): string[] {
  try {
    return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter(
      (key) => key.startsWith(start),
    )
  } catch {
    return [] // Storage is refused: nothing was kept.
  }
}

function read<F extends Fields>(storage: Storage, key: string): Draft<F> | null {
  try {
    const draft = JSON.parse(storage.getItem(key) ?? 'null') as Partial<Draft<F>> | null
    const { id, at, edited } = draft ?? {}
    const isWhole = edited?.base && edited.mine && edited.seen
    return id && at && isWhole ? { id, at, edited } : null
  } catch {
    return null // Not written by this version of the page.
  }
}
