import type { Edited, Fields } from '../editing/edited.ts'
import { freshId } from '../fresh-id.ts'
import { draftsAt, dropDraft, keepDraft, type Draft, type DraftPlace } from './drafts.ts'
import { heldDrafts, holdDraft } from './tab-lock.ts'

/** So long after the last key what was typed is kept. */
const PAUSE_MS = 400

/** Keeps the text of one opened form in this browser, apart from what other tabs keep of the same form. */
export class DraftKeeper<F extends Fields> {
  readonly #place: DraftPlace
  #id = freshId()
  #held = new AbortController()
  #timer: ReturnType<typeof setTimeout> | undefined
  #waiting: { readonly edited: Edited<F> | null } | null = null

  constructor(place: DraftPlace) {
    this.#place = place
  }

  /** Begins to keep; the form is closed, or the page left, with `close`. */
  open(id = this.#id): void {
    this.#held.abort()
    this.#held = new AbortController()
    this.#id = id
    holdDraft(id, this.#held.signal)
  }

  /** The latest draft that was left behind and that no open tab goes on with. */
  async leftBehind(): Promise<Draft<F> | null> {
    const held = await heldDrafts()
    const drafts = draftsAt<F>(localStorage, this.#place, new Date())
    return drafts.find(({ id }) => id !== this.#id && !held.has(id)) ?? null
  }

  /** Keeps what is typed, after a pause; null: there is nothing to keep. */
  keep(edited: Edited<F> | null): void {
    clearTimeout(this.#timer)
    this.#waiting = { edited }
    this.#timer = setTimeout(() => this.flush(), PAUSE_MS)
  }

  /** Keeps it now. */
  flush(): void {
    clearTimeout(this.#timer)
    if (this.#waiting === null) return
    const { edited } = this.#waiting
    this.#waiting = null
    const draft = edited && { id: this.#id, at: new Date().toISOString(), edited }
    if (draft) keepDraft(localStorage, this.#place, draft)
    else this.drop()
  }

  /** Throws a draft away: the own one unless another is named. */
  drop(id = this.#id): void {
    if (id === this.#id) {
      clearTimeout(this.#timer)
      this.#waiting = null
    }
    dropDraft(localStorage, this.#place, id)
  }

  close(): void {
    this.flush()
    this.#held.abort()
  }
}
