import { useSyncExternalStore } from 'react'
import { remember, remembered } from '../../lib/language.ts'

/** Whether letters and signs are shortcuts in this browser. */

const KEY = 'koreplan.shortcuts'

let on = remembered(KEY) !== 'off'
const watching = new Set<() => void>()

export const areLettersOn = (): boolean => on

export function switchLetters(next: boolean): void {
  on = next
  remember(KEY, next ? 'on' : 'off')
  for (const tell of watching) tell()
}

const watch = (tell: () => void): (() => void) => {
  watching.add(tell)
  return () => watching.delete(tell)
}

export const useLettersOn = (): boolean => useSyncExternalStore(watch, areLettersOn)
