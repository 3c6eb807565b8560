/**
 * Holds a draft for this tab until the signal is given, so that another tab does not offer it as left behind.
 * Browsers only know such locks over HTTPS or on the machine itself; without them every draft is offered.
 */
export function holdDraft(id: string, signal: AbortSignal): void {
  if (!('locks' in navigator) || signal.aborted) return
  const until = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  void navigator.locks.request(`koreplan.draft.${id}`, () => until)
}

/** The ids of the drafts that some tab holds. */
export async function heldDrafts(): Promise<ReadonlySet<string>> {
  if (!('locks' in navigator)) return new Set()
  const { held = [] } = await navigator.locks.query()
  return new Set(held.map(({ name = '' }) => name.replace('koreplan.draft.', '')))
}
