import pg from 'pg'
import type { Database } from './client.ts'

export interface Listening {
  close(): Promise<void>
}

interface Heard {
  /** Something was told on a channel. */
  readonly onNotice: (channel: string, payload: string) => void
  /** The connection stands, at first and after each break: what was told meanwhile was not heard. */
  readonly onListening: () => void
}

/** Milliseconds until the connection is tried again; doubled with each failure. */
const FIRST_WAIT = 100
const LONGEST_WAIT = 5000

/** Hears what the database tells on channels, on a connection of its own that is made anew when it breaks. */
export function listen(
  { pool }: Pick<Database, 'pool'>,
  channels: readonly string[],
  { onNotice, onListening }: Heard,
): Listening {
  let closed = false
  let client: pg.Client | null = null
  let wait = FIRST_WAIT
  let timer: NodeJS.Timeout | undefined

  const again = (): void => {
    if (closed) return
    timer = setTimeout(() => void connect(), wait)
    wait = Math.min(wait * 2, LONGEST_WAIT)
  }

  async function connect(): Promise<void> {
    const fresh = new pg.Client({
      connectionString: pool.options.connectionString,
      application_name: 'koreplan listening',
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
    })
    client = fresh
    fresh.on('notification', ({ channel, payload = '' }) => onNotice(channel, payload))
    // Both a refused connection and one that breaks later end here, once.
    fresh.once('end', again)
    fresh.on('error', () => undefined)
    try {
      await fresh.connect()
      for (const channel of channels) await fresh.query(`LISTEN ${fresh.escapeIdentifier(channel)}`)
      wait = FIRST_WAIT
      onListening()
    } catch {
      await fresh.end().catch(() => undefined)
    }
  }

  void connect()
  return {
    async close() {
      closed = true
      clearTimeout(timer)
      await client?.end().catch(() => undefined)
    },
  }
}
