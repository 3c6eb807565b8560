import type { Virtualizer } from '@tanstack/react-virtual'
import {
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react'
import type { Line } from './lines.ts'
import { zoomedBy, type Zoom } from './search.ts'

interface Options {
  readonly scroller: RefObject<HTMLElement | null>
  readonly lines: readonly Line[]
  readonly zoom: Zoom
  readonly onZoom: (zoom: Zoom) => void
}

type Lines = Virtualizer<HTMLDivElement, Element>

/** How much of the view one press of an arrow moves in time. */
const PAN = 0.2
/** What has the focus keeps away from the window's edge; above lies the sticky date. In pixels. */
const EDGE = 64

/** One line of all has the Tab stop; arrows move it, and scroll to it. */
export function useLineKeys({ scroller, lines, zoom, onZoom }: Options) {
  const [key, setKey] = useState<string | null>(null)
  const isWanted = useRef(false)
  const current = Math.max(
    0,
    lines.findIndex((line) => line.key === key),
  )

  // The line to go to is there only once the lines are drawn with it among them.
  useLayoutEffect(() => {
    if (!isWanted.current) return
    isWanted.current = false
    const stop = stopOf(scroller.current, current)
    stop?.focus({ preventScroll: true })
    if (stop) intoWindow(stop)
  }, [scroller, current])

  const goTo = (wanted: number, virtual: Lines): void => {
    const index = Math.min(Math.max(wanted, 0), lines.length - 1)
    const line = lines[index]
    if (line === undefined || index === current) return
    isWanted.current = true
    setKey(line.key)
    virtual.scrollToIndex(index)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, virtual: Lines): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const page = Math.max(1, virtual.getVirtualItems().length >> 1)
    const keys: Record<string, () => void> = {
      ArrowDown: () => goTo(current + 1, virtual),
      ArrowUp: () => goTo(current - 1, virtual),
      PageDown: () => goTo(current + page, virtual),
      PageUp: () => goTo(current - page, virtual),
      Home: () => goTo(0, virtual),
      End: () => goTo(lines.length - 1, virtual),
      ArrowRight: () => pan(scroller.current, PAN),
      ArrowLeft: () => pan(scroller.current, -PAN),
      '+': () => onZoom(zoomedBy(zoom, 1)),
      '-': () => onZoom(zoomedBy(zoom, -1)),
    }
    const act = keys[event.key]
    if (act === undefined) return
    event.preventDefault()
    act()
  }

  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    const line = lines[indexAt(event.target) ?? -1]
    if (line) setKey(line.key)
  }

  return { current, onKeyDown, onFocus }
}

/** Which line an element of the page belongs to. */
export function indexAt(target: EventTarget): number | null {
  const line = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null
  return line === null ? null : Number(line.dataset.index)
}

const stopOf = (scroller: HTMLElement | null, index: number) =>
  scroller?.querySelector<HTMLElement>(`[data-index="${index}"] [data-stop]`)

/** The region scrolled to the line; the page may have to scroll to the region. Never sideways. */
function intoWindow(stop: HTMLElement): void {
  const { top, bottom } = stop.getBoundingClientRect()
  const lowest = window.innerHeight - EDGE
  if (bottom > lowest) window.scrollBy({ top: bottom - lowest })
  else if (top < EDGE * 2) window.scrollBy({ top: top - EDGE * 2 })
}

function pan(scroller: HTMLElement | null, share: number): void {
  scroller?.scrollBy({ left: scroller.clientWidth * share })
}
