import type { PlanChanged } from '@koreplan/contract'
import { listen, type Listening } from '@koreplan/db'
import type { Actor } from '@koreplan/domain'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { AppContext } from '../../context.ts'
import { refuse } from '../../problems/refusal.ts'
import { changesOf } from './changes.ts'
import { Stream } from './stream.ts'

/** Every stream of this process, kept up to date by what the database tells. */
export interface Feed {
  /** Opens a stream; refuses a caller who has too many. */
  open(request: FastifyRequest, reply: FastifyReply, actor: Actor, since: string): Promise<void>
  close(): Promise<void>
}

/** Raised by the database with a plan's revision, and with each change of accounts and roles. */
const CHANNELS = ['plan_changed', 'accounts_changed']
/** Milliseconds. A proxy cuts off what is silent for a minute; sessions run out between changes. */
const BEAT = 15_000
const MOST_STREAMS = 30

export function changeFeed({ db, store, actors }: AppContext): Feed {
  const streams = new Set<Stream>()
  const changes = sharedChanges(db)
  let listening: Listening | null = null
  let beats: NodeJS.Timeout | undefined

  const advance = async (): Promise<void> => {
    const revisions = await store.revisions()
    await Promise.all([...streams].map((stream) => stream.advance(revisions)))
  }
  // Without the database nothing has changed: the next beat, or its return, asks again.
  const advanceIfPossible = (): void => void advance().catch(() => undefined)

  /** Nobody listens until somebody wants to know. */
  const start = (): void => {
    listening ??= listen(db, CHANNELS, {
      onNotice: advanceIfPossible,
      onListening: advanceIfPossible,
    })
    beats ??= setInterval(() => {
      for (const stream of streams) stream.beat()
      advanceIfPossible()
    }, BEAT).unref()
  }

  return {
    async open(request, reply, actor, since) {
      start()
      const revisions = await store.revisions()
      const others = [...streams].filter(({ caller }) => caller === actor.id)
      if (others.length >= MOST_STREAMS) refuse('too_many_requests', '60')
      const stream = new Stream(reply, actor, {
        actor: (known) => actors.of(request, known),
        changes,
      })
      streams.add(stream)
      reply.sse.onClose(() => streams.delete(stream))
      stream.begin(actor, since, revisions)
      await stream.advance(revisions)
    },
    async close() {
      clearInterval(beats)
      for (const stream of streams) stream.end()
      await listening?.close()
    },
  }
}

type Changes = (plan: string, after: number, upTo: number) => Promise<readonly PlanChanged[]>

/** Streams that are equally far ask the same at the same moment: one of them reads for all. */
function sharedChanges(db: AppContext['db']): Changes {
  const underWay = new Map<string, ReturnType<Changes>>()
  return (plan, after, upTo) => {
    const key = `${plan} ${after} ${upTo}`
    const read =
      underWay.get(key) ?? changesOf(db, plan, after, upTo).finally(() => underWay.delete(key))
    underWay.set(key, read)
    return read
  }
}
