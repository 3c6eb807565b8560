import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import type { FileStore } from './store.ts'
import { tidy } from './tidy.ts'

const DAY = 24 * 60 * 60 * 1000

/** Tidies at the start and once a day: a server that runs for months keeps nothing for longer than it may. */
export function tidyDaily(
  app: FastifyInstance,
  { db, clock }: Pick<AppContext, 'db' | 'clock'>,
  store: FileStore,
): void {
  const run = (): Promise<unknown> =>
    tidy(db, store, clock.now()).catch((error: unknown) =>
      app.log.error({ err: error }, 'what is kept no longer was not removed'),
    )
  let daily: NodeJS.Timeout | undefined
  app.addHook('onListen', async () => {
    daily = setInterval(() => void run(), DAY)
    daily.unref()
    // Whoever asks for a file is not made to wait for it, and the start does not fail by it.
    await run()
  })
  app.addHook('onClose', () => clearInterval(daily))
}
