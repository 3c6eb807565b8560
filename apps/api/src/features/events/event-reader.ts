import { streamEvents } from '@koreplan/contract'

/** An event as a stream told it. */
export interface Told {
  readonly event: string
  readonly id: string
  readonly data: Record<string, unknown>
}

/** Reads a stream as a browser does: for tests. */
export interface EventReader {
  readonly status: number
  readonly headers: Headers
  /** The next event that is no beat; null when the stream has ended. */
  next(): Promise<Told | null>
  leave(): void
}

export async function readEvents(
  origin: string,
  headers: Record<string, string>,
): Promise<EventReader> {
  const leaving = new AbortController()
  const reply = await fetch(`${origin}${streamEvents.url}`, { headers, signal: leaving.signal })
  const events = eventsOf(reply)
  return {
    status: reply.status,
    headers: reply.headers,
    next: async () => (await events.next()).value ?? null,
    leave: () => leaving.abort(),
  }
}

async function* eventsOf({ body }: Response): AsyncGenerator<Told, undefined> {
  let text = ''
  for await (const piece of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += piece
    const whole = text.split('\n\n')
    text = whole.pop() ?? ''
    for (const one of whole) {
      const told = read(one)
      if (told.event !== 'beat') yield told
    }
  }
}

function read(event: string): Told {
  const fields = new Map(
    event.split('\n').map((line) => {
      const [name = '', ...value] = line.split(': ')
      return [name, value.join(': ')]
    }),
  )
  return {
    event: fields.get('event') ?? '',
    id: fields.get('id') ?? '',
    data: JSON.parse(fields.get('data') ?? '{}') as Record<string, unknown>,
  }
}
