import { useSyncExternalStore } from 'react'

/** What was done or refused, told at the edge of the page until it is closed or the next comes. */
export interface Toast {
  readonly id: number
  readonly kind: 'done' | 'error'
  /** One sentence: `4.2 er gemt.` */
  readonly text: string
  /** Why, when it was refused. */
  readonly detail?: string
  /** What can be done about it: `Fortryd`, `Prøv igen`. */
  readonly action?: { readonly label: string; readonly run: () => void }
}

/** Errors stay beside each other; of what was done only the latest matters. */
const MOST_ERRORS = 3

let shown: readonly Toast[] = []
const listeners = new Set<() => void>()

function set(next: readonly Toast[]): void {
  shown = next
  for (const listener of listeners) listener()
}

let last = 0

/** Shows a toast in the place of what was told of having been done; refusals stay until they are closed. */
export function tell(toast: Omit<Toast, 'id'>): void {
  last += 1
  const errors = shown.filter(({ kind }) => kind === 'error')
  set([...errors.slice(1 - MOST_ERRORS), { ...toast, id: last }])
}

export function closeToast(id: number): void {
  set(shown.filter((toast) => toast.id !== id))
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What is told now, the oldest first. */
export const useToasts = (): readonly Toast[] => useSyncExternalStore(subscribe, () => shown)
