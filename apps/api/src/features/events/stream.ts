import type { PlanAt, PlanChanged } from '@koreplan/contract'
import { may, type Actor } from '@koreplan/domain'
import type { FastifyReply } from 'fastify'
import type { Revisions } from '../../plan-state/revisions.ts'
import { idOf, readPosition, type Position } from './position.ts'

/** What a stream is told by, whoever shares it. */
export interface Sources {
  /** Who the stream's caller is now; null when no longer signed in. */
  actor(revisions: Revisions): Promise<Actor | null>
  changes(plan: string, after: number, upTo: number): Promise<readonly PlanChanged[]>
}

/** Milliseconds after which a browser whose stream broke opens it again. */
const RETRY = 2000
/** Bytes that may wait for a slow reader. One that is cut off resumes where it was. */
const MOST_WAITING = 256 * 1024

interface Message {
  readonly event: string
  readonly data: unknown
  readonly id?: string
  readonly retry?: number
}

/** One caller's stream. It ends when the caller's rights change: opened again, it tells what may be told then. */
export class Stream {
  readonly caller: string
  readonly #reply: FastifyReply
  readonly #sources: Sources
  readonly #rights: string
  readonly #told: Position = new Map()
  readonly #waiting: Message[] = []
  #bytes = 0
  #isSending = false
  #last: Promise<void> = Promise.resolve()

  constructor(reply: FastifyReply, actor: Actor, sources: Sources) {
    this.caller = actor.id
    this.#reply = reply
    this.#sources = sources
    this.#rights = rightsOf(actor)
  }

  /** Says where each plan is, or goes on where an earlier stream ended: `since` is the id of its last event. */
  begin(actor: Actor, since: string, { plans }: Revisions): void {
    this.#reply.sse.keepAlive()
    this.#reply.sse.sendHeaders()
    const seen = readPosition(since)
    for (const [plan, revision] of plans) {
      if (!may(actor, 'plan.read', plan)) continue
      const before = seen.get(plan)
      this.#told.set(plan, before === undefined ? revision : Math.min(before, revision))
      // A plan that is older than what was told of it was put back: all of it is read again.
      if (before === undefined || before > revision) this.#send('plan.at', { plan, revision })
    }
  }

  /** Tells what has changed up to these revisions. One call waits for the one before. */
  advance(revisions: Revisions): Promise<void> {
    const mine = this.#last.then(() => this.#advance(revisions))
    this.#last = mine.catch(() => undefined)
    return mine
  }

  beat(): void {
    this.#write({ event: 'beat', data: {} })
  }

  end(): void {
    this.#reply.sse.close()
  }

  async #advance(revisions: Revisions): Promise<void> {
    if (!this.#reply.sse.isConnected) return
    const actor = await this.#sources.actor(revisions)
    if (actor === null || rightsOf(actor) !== this.#rights) return this.end()
    for (const [plan, told] of this.#told) {
      const revision = revisions.plans.get(plan) ?? told
      if (revision <= told) continue
      for (const change of await this.#sources.changes(plan, told, revision)) {
        this.#told.set(plan, change.revision)
        this.#send('plan.changed', change)
      }
    }
  }

  #send(event: 'plan.at' | 'plan.changed', data: PlanAt | PlanChanged): void {
    this.#write({ event, data, id: idOf(this.#told), retry: RETRY })
  }

  #write(message: Message): void {
    if (!this.#reply.sse.isConnected) return
    this.#waiting.push(message)
    this.#bytes += sizeOf(message)
    if (this.#bytes > MOST_WAITING) return this.end()
    void this.#sendWaiting()
  }

  /** One after the other: each that waits for a slow reader would listen for it by itself. */
  async #sendWaiting(): Promise<void> {
    if (this.#isSending) return
    this.#isSending = true
    const { sse, raw } = this.#reply
    for (let next = this.#waiting.shift(); next && sse.isConnected; next = this.#waiting.shift()) {
      const sent = sse.send(next)
      if (raw.writableNeedDrain) await sent
      this.#bytes -= sizeOf(next)
    }
    this.#isSending = false
  }
}

const sizeOf = (message: Message): number => JSON.stringify(message).length

const rightsOf = ({ grants }: Actor): string => JSON.stringify(grants)
