import type { PlanChanged } from '@koreplan/contract'
import { useSyncExternalStore } from 'react'
import type { LiveStatus } from './connection.ts'

/** What was heard lately, for whoever on the page wants to know. */
interface LiveState {
  readonly status: LiveStatus
  /** The newest last. */
  readonly changes: readonly PlanChanged[]
}

const MOST_CHANGES = 100

let state: LiveState = { status: 'connecting', changes: [] }
const watching = new Set<() => void>()

function become(next: LiveState): void {
  state = next
  for (const tell of watching) tell()
}

export function setStatus(status: LiveStatus): void {
  if (status !== state.status) become({ ...state, status })
}

export const addChange = (change: PlanChanged): void =>
  become({ ...state, changes: [...state.changes, change].slice(-MOST_CHANGES) })

const watch = (tell: () => void): (() => void) => {
  watching.add(tell)
  return () => watching.delete(tell)
}

export const useLiveStatus = (): LiveStatus => useSyncExternalStore(watch, () => state.status)

export const useHeardChanges = (): readonly PlanChanged[] =>
  useSyncExternalStore(watch, () => state.changes)
