import type { PlanState } from './records.ts'

/** A reply as it is sent. */
export interface Reply {
  readonly body: Buffer
  readonly etag: string
  readonly contentType: string
  /** Of a file that is to be saved: how it is called. */
  readonly disposition?: string
}

const MOST_BYTES = 16 * 1024 * 1024
const MOST_REPLIES = 1000

/** Replies of one plan at one revision, the least recently asked for dropped first. */
class Replies {
  readonly #kept = new Map<string, Reply>()
  #bytes = 0

  get(key: string): Reply | undefined {
    const reply = this.#kept.get(key)
    if (reply !== undefined) {
      this.#kept.delete(key)
      this.#kept.set(key, reply)
    }
    return reply
  }

  set(key: string, reply: Reply): void {
    this.#kept.set(key, reply)
    this.#bytes += reply.body.length
    for (const [oldest, { body }] of this.#kept) {
      if (this.#bytes <= MOST_BYTES && this.#kept.size <= MOST_REPLIES) break
      this.#kept.delete(oldest)
      this.#bytes -= body.length
    }
  }
}

const byState = new WeakMap<PlanState, Replies>()

/** The replies made from one state; they go when a newer revision takes its place. */
export function repliesOf(plan: PlanState): Replies {
  const found = byState.get(plan) ?? new Replies()
  byState.set(plan, found)
  return found
}
