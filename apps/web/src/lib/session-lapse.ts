/**
 * What the page knows of a session that ended while it was open. Calls that were refused wait here until
 * somebody has signed in again, or has put it off.
 */
export type Lapse = 'none' | 'asking' | 'put_off'

let lapse: Lapse = 'none'
let waiting: ((signedInAgain: boolean) => void)[] = []
const listeners = new Set<() => void>()

function become(next: Lapse): void {
  if (lapse === next) return
  lapse = next
  for (const listener of listeners) listener()
}

/** For useSyncExternalStore: how it stands. */
export const currentLapse = (): Lapse => lapse

export function listenToLapse(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Says that a call was refused because nobody is signed in. True once somebody is again; false when it was
 * put off. What is only read does not ask a second time: who writes does.
 */
export function signedInAgain(kind: 'read' | 'write'): Promise<boolean> {
  if (lapse === 'put_off' && kind === 'read') return Promise.resolve(false)
  become('asking')
  return new Promise((resolve) => waiting.push(resolve))
}

/** Opens the question anew, when it had been put off. */
export const askAgain = (): void => become('asking')

/** Ends the question: the calls that wait are sent again, or refused as they were. */
export function answerLapse(answer: 'signed_in' | 'put_off'): void {
  const heard = waiting
  waiting = []
  become(answer === 'signed_in' ? 'none' : 'put_off')
  for (const resolve of heard) resolve(answer === 'signed_in')
}
