import { getSession, PlanAt, PlanChanged, streamEvents } from '@koreplan/contract'
import { sendAsAnyone } from '../../lib/api.ts'

/** What was heard of a plan; `id` is where an interrupted stream goes on. */
export interface Heard {
  readonly id: string
  /** Where the plan is now. */
  readonly at: PlanAt
  /** What changed it; null where only that is said. */
  readonly change: PlanChanged | null
}

/** Whether changes come in. `signed_out` is no break: the session has ended. */
export type LiveStatus = 'connecting' | 'live' | 'lost' | 'signed_out'

export interface Listener {
  readonly onHeard: (heard: Heard) => void
  readonly onStatus: (status: LiveStatus) => void
}

/** Milliseconds. The server beats every 15 seconds: who hears nothing for so long is cut off. */
const SILENCE = 40_000
const FIRST_WAIT = 1000
const LONGEST_WAIT = 15_000

/**
 * Hears what changes until it is closed. A stream that breaks is opened again, sooner where the browser says that
 * the network is back, and goes on after the last event that was heard.
 */
export function connect(since: string, { onHeard, onStatus }: Listener): () => void {
  const closing = new AbortController()
  let source: EventSource | null = null
  let id = since
  let wait = FIRST_WAIT
  let timer: ReturnType<typeof setTimeout> | undefined

  const after = (milliseconds: number, run: () => void): void => {
    clearTimeout(timer)
    timer = setTimeout(run, milliseconds)
  }
  const alive = (): void => {
    wait = FIRST_WAIT
    onStatus('live')
    after(SILENCE, reopen)
  }

  function open(): void {
    const asked = id === '' ? '' : `?since=${encodeURIComponent(id)}`
    const opened = new EventSource(`${streamEvents.url}${asked}`)
    source = opened
    opened.addEventListener('open', alive)
    opened.addEventListener('error', () => {
      opened.close()
      if (source === opened) lose()
    })
    opened.addEventListener('beat', alive)
    opened.addEventListener('plan.at', (event: MessageEvent<string>) => {
      hear(event, PlanAt.parse(JSON.parse(event.data)), null)
    })
    opened.addEventListener('plan.changed', (event: MessageEvent<string>) => {
      const change = PlanChanged.parse(JSON.parse(event.data))
      hear(event, { plan: change.plan, revision: change.revision }, change)
    })
  }

  function hear({ lastEventId }: MessageEvent<string>, at: PlanAt, change: Heard['change']): void {
    id = lastEventId
    alive()
    onHeard({ id, at, change })
  }

  function lose(): void {
    onStatus('lost')
    after(wait, () => void tryAgain())
    wait = Math.min(wait * 2, LONGEST_WAIT)
  }

  // An EventSource does not say why it was refused; and nobody signed in is not told anything.
  async function tryAgain(): Promise<void> {
    const session = await sendAsAnyone(getSession, {}).catch(() => null)
    if (closing.signal.aborted) return
    if (session === null) return lose()
    if (session.person !== null) return open()
    lose()
    onStatus('signed_out')
  }

  function reopen(): void {
    source?.close()
    wait = FIRST_WAIT
    void tryAgain()
  }

  const { signal } = closing
  window.addEventListener('online', reopen, { signal })
  // Without a network the server may still be on the machine itself.
  window.addEventListener('offline', reopen, { signal })
  open()
  return () => {
    closing.abort()
    clearTimeout(timer)
    source?.close()
  }
}
