/** Does work in turn: see `queues`. */
export type InTurn = <T>(key: string, work: () => Promise<T>) => Promise<T>

/**
 * Work on one thing waits for the work before it, within this process: a plan's writes wait for one another in
 * the database anyway, and here they wait without holding a connection. Of all things together at most `most`
 * are worked on at once, since a write holds one connection while it asks for what it reads on another.
 */
export function queues(most: number): InTurn {
  const last = new Map<string, Promise<unknown>>()
  const waiting: (() => void)[] = []
  let running = 0

  async function withinLimit<T>(work: () => Promise<T>): Promise<T> {
    if (running < most) running += 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }

  return async (key, work) => {
    const before = last.get(key) ?? Promise.resolve()
    const start = () => withinLimit(work)
    const mine = before.then(start, start)
    const settled = mine.catch(() => null)
    last.set(key, settled)
    try {
      return await mine
    } finally {
      if (last.get(key) === settled) last.delete(key)
    }
  }
}
