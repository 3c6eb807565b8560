import { setTimeout as delay } from 'node:timers/promises'

/**
 * Waits until `holds` answers true, asking again and again; fails after the deadline, in
 * milliseconds.
 */
export async function until(
  holds: () => boolean | Promise<boolean>,
  what: string,
  deadline = 10_000,
): Promise<void> {
  const end = Date.now() + deadline
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`not within ${deadline} ms: ${what}`)
    await delay(5)
  }
}
