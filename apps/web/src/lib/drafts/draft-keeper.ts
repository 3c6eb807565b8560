import type { Edited, Fields } from '../editing/edited.ts'
import { dropDraft, keepDraft, type DraftPlace } from './drafts.ts'
import { holdDraft } from './tab-lock.ts'

/** So long after the last key what was typed is kept. */
const PAUSE_MS = 400

/** Keeps the text of one opened form in this browser, apart from what other tabs keep of the same form. */
export class DraftKeeper<F extends Fields> {
  readonly #place: DraftPlace
  readonly #id: string
  #held = new AbortController()
  #timer: ReturnType<typeof setTimeout> | undefined
  #waiting: { readonly edited: Edited<F> | null } | null = null

  /** `id`: of the draft that the form goes on with, or a fresh one. */
  constructor(place: DraftPlace, id: string) {
    this.#place = place
    this.#id = id
  }

  open(): void {
    this.#held = new AbortController()
    holdDraft(this.#id, this.#held.signal)
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

  /** It has been sent, or given up for good. */
  drop(): void {
    clearTimeout(this.#timer)
    this.#waiting = null
    dropDraft(localStorage, this.#place, this.#id)
  }

  /** The form is closed: what was typed stays kept. */
  close(): void {
    this.flush()
    this.#held.abort()
  }
}
