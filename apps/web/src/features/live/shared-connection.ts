import { connect, type Heard, type Listener, type LiveStatus } from './connection.ts'

type Message =
  | { readonly kind: 'heard'; readonly heard: Heard }
  | { readonly kind: 'status'; readonly status: LiveStatus }
  /** From a tab that has just come. */
  | { readonly kind: 'where' }

/**
 * One stream for all tabs of a browser, which allows a server few connections: a tab that holds the lock hears
 * and passes on, and when it is closed the next takes over. Where a browser has no locks (without HTTPS) each tab
 * has a stream of its own.
 */
export function shareConnection(person: string, listener: Listener): () => void {
  if (!('locks' in navigator) || !('BroadcastChannel' in window)) return connect('', listener)
  const name = `koreplan.live.${person}`
  const leaving = new AbortController()
  const channel = new BroadcastChannel(name)
  // A channel is of one origin: there is no other to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const pass = (message: Message): void => channel.postMessage(message)
  const places = new Map<string, Heard>()
  let id = ''
  let status: LiveStatus = 'connecting'
  let leads = false

  const hear = (heard: Heard): void => {
    id = heard.id
    places.set(heard.at.plan, { ...heard, change: null })
    listener.onHeard(heard)
  }
  const stand = (next: LiveStatus): void => {
    status = next
    listener.onStatus(next)
  }

  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'heard') hear(data.heard)
    else if (data.kind === 'status') stand(data.status)
    else if (leads) {
      pass({ kind: 'status', status })
      // A tab that has read older figures reads them again.
      for (const heard of places.values()) pass({ kind: 'heard', heard })
    }
  })

  let close = (): void => undefined
  const lead = (): Promise<void> =>
    new Promise((resolve) => {
      leads = true
      const end = connect(id, {
        onHeard: (heard) => {
          hear(heard)
          pass({ kind: 'heard', heard })
        },
        onStatus: (next) => {
          if (next !== status) pass({ kind: 'status', status: next })
          stand(next)
        },
      })
      close = () => {
        end()
        resolve()
      }
    })

  pass({ kind: 'where' })
  navigator.locks.request(name, { signal: leaving.signal }, lead).catch(() => undefined)
  return () => {
    leaving.abort()
    close()
    channel.close()
  }
}
