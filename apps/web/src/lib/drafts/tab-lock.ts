import { freshId } from '../fresh-id.ts'

const NAME = 'koreplan.draft'
/** This tab, as long as it is not reloaded. */
const tab = freshId()
/** The drafts of the forms that are open in this tab. */
const openHere = new Set<string>()

/**
 * Holds a draft for an open form of this tab until the signal is given, so that no other form offers it as left
 * behind. Other tabs only hear of it over HTTPS or on the machine itself; without that they offer every draft.
 */
export function holdDraft(id: string, signal: AbortSignal): void {
  openHere.add(id)
  signal.addEventListener('abort', () => openHere.delete(id), { once: true })
  if (!('locks' in navigator)) return
  const until = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  void navigator.locks.request(`${NAME}.${tab}.${id}`, () => until)
}

/** The ids of the drafts that some open form goes on with. */
export async function heldDrafts(): Promise<ReadonlySet<string>> {
  if (!('locks' in navigator)) return new Set(openHere)
  const { held = [] } = await navigator.locks.query()
  const elsewhere = held.flatMap(({ name = '' }) => {
    const [id] = name.split('.').slice(-1)
    // Of this tab it is known at once what is open; its locks are given up a moment later.
    return id !== undefined && name.startsWith(NAME) && !name.includes(tab) ? [id] : []
  })
  return new Set([...openHere, ...elsewhere])
}
