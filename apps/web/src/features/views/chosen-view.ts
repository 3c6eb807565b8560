import type { ViewPage } from '@koreplan/domain'
import { useSyncExternalStore } from 'react'

/** Which view was chosen last in this window, page by page. The list may have been changed since. */

const watching = new Set<() => void>()
const keyOf = (plan: string, page: ViewPage): string => `koreplan.view.${plan}.${page}`

function read(key: string): number | null {
  try {
    return Number(sessionStorage.getItem(key)) || null
  } catch {
    return null // Storage is refused: what was chosen is not remembered.
  }
}

export function chooseView(plan: string, page: ViewPage, id: number | null): void {
  try {
    if (id === null) sessionStorage.removeItem(keyOf(plan, page))
    else sessionStorage.setItem(keyOf(plan, page), String(id))
  } catch {
    // Storage is refused: what was chosen is not remembered.
  }
  for (const tell of watching) tell()
}

const watch = (tell: () => void): (() => void) => {
  watching.add(tell)
  return () => watching.delete(tell)
}

export const useChosenView = (plan: string, page: ViewPage): number | null =>
  useSyncExternalStore(watch, () => read(keyOf(plan, page)))
