import { fromPrisma, PgBoss } from 'pg-boss'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import type { Tx } from '../../writing/write.ts'
import type { FileStore } from '../files/store.ts'
import { makeQueued, markFailed } from './make-queued.ts'

const QUEUE = 'document'
/** Where the queue puts what it has begun twice and that was made neither time: its processes died. */
const LOST = 'document-lost'
/** Seconds between two looks for what another process was asked for; the own is begun at once. */
const POLL = 0.5
/** Seconds between two looks for what is lost. */
const POLL_LOST = 5
/** Seconds after which a document that is not made counts as lost with its process, and is begun again. */
const LONGEST = 600

/** The documents that wait to be made, in the database: any process makes them, and none is lost with one. */
export interface DocumentJobs {
  /** Starts the queue in this process, once. */
  readonly ready: () => Promise<void>
  /** Queues a document in the transaction that its row is made in. */
  readonly send: (tx: Tx, id: number) => Promise<void>
  /** Begins what was queued without waiting for the next look. */
  readonly wake: () => void
}

/** The queue of one process. It starts when the server listens, or with the first document asked for. */
export function documentJobs(
  app: FastifyInstance,
  context: AppContext,
  store: FileStore,
): DocumentJobs {
  const { pool } = context.db
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schedule: false,
  })
  boss.on('error', (error) => app.log.error({ err: error }, 'the queue of documents'))
  let starting: Promise<string> | undefined
  let worker: string | undefined
  const start = async (): Promise<string> => {
    await boss.start()
    await boss.createQueue(LOST)
    await boss.createQueue(QUEUE)
    // Also where the queue was made by an older version.
    await boss.updateQueue(QUEUE, { expireInSeconds: LONGEST, retryLimit: 1, deadLetter: LOST })
    await boss.work<{ id: number }>(LOST, { pollingIntervalSeconds: POLL_LOST }, async ([job]) => {
      if (job) await markFailed(context, job.data.id)
    })
    return boss.work<{ id: number }>(QUEUE, { pollingIntervalSeconds: POLL }, async ([job]) => {
      if (job) await makeQueued(app, context, store, job.data.id, job.signal)
    })
  }
  const ready = async (): Promise<void> => {
    starting ??= start()
    worker = await starting
  }

  app.addHook('onListen', () => {
    ready().catch((error: unknown) => {
      starting = undefined
      app.log.error({ err: error }, 'the queue of documents did not start')
    })
  })
  app.addHook('onClose', async () => {
    if (starting === undefined) return
    await starting.catch(() => undefined)
    await boss.stop({ graceful: true, timeout: 5000 })
  })
  return {
    ready,
    send: async (tx, id) => void (await boss.send(QUEUE, { id }, { db: fromPrisma(tx) })),
    wake: () => worker !== undefined && boss.notifyWorker(worker),
  }
}
