import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { indexAt } from './use-line-keys.ts'

/** Which line is read, and where its card stands: pixels from the region's corner. */
export interface Reading {
  readonly index: number
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/** A pointer that only passes by asks for nothing. */
const DELAY = 250

/** The line under the pointer, or the one that keys have come to. Esc, or scrolling, puts its card away. */
export function useReading(names: number) {
  const [reading, setReading] = useState<Reading | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const pointed = useRef<number | null>(null)

  const leave = (): void => {
    clearTimeout(timer.current)
    pointed.current = null
    setReading(null)
  }

  useEffect(() => () => clearTimeout(timer.current), [])

  const read = (target: Element, x: number | null): void => {
    const line = target.closest<HTMLElement>('[data-index]')
    const frame = target.closest<HTMLElement>('[data-frame]')
    const index = indexAt(target)
    if (line === null || frame === null || index === null) return
    const [of, within] = [line.getBoundingClientRect(), frame.getBoundingClientRect()]
    setReading({
      index,
      x: x === null ? names + 16 : x - within.left,
      top: of.top - within.top,
      bottom: of.bottom - within.top,
    })
  }

  return {
    reading,
    leave,
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType !== 'mouse' || event.buttons !== 0) return
      const { target, clientX } = event
      const index = indexAt(target)
      if (index === pointed.current) return
      leave()
      pointed.current = index
      if (index !== null && target instanceof Element)
        timer.current = setTimeout(() => read(target, clientX), DELAY)
    },
    /** Of what has come into focus by keys. */
    readFocused: (target: Element) => {
      if (target.matches(':focus-visible')) read(target, null)
    },
    /** By a finger: there is nothing to hover with. */
    readTapped: (target: Element, x: number) => read(target, x),
    onEscape: (event: KeyboardEvent) => {
      if (event.key === 'Escape') leave()
    },
  }
}
