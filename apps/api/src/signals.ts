const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** When the process is asked to end: by a signal, or by the loss of what it cannot run without. */
export interface End {
  /** Settles when asked; rejects on a loss. */
  readonly asked: Promise<void>
  readonly fail: (error: Error) => void
}

/** Listens for signals. A second one while ending is let through, so that nobody is ever trapped. */
export function onceAsked(): End {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  for (const signal of SIGNALS) process.once(signal, () => resolve())
  // Until somebody waits for it, a loss is kept, not thrown at nobody.
  promise.catch(() => null)
  return { asked: promise, fail: reject }
}
