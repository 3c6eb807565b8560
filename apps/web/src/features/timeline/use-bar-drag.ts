import { useCallback, useRef, useState, type MouseEvent, type PointerEvent } from 'react'
import { useEscape } from '../../lib/use-escape.ts'
import { draggedBy, isSame, type Grip, type Period } from './retime.ts'
import { daysAcross, type Axis } from './span.ts'

/** A month's beginning or end draws an end to itself from so many pixels away. */
const SNAP = 5
/** A pointer that moves less has pressed, not dragged. In pixels. */
const LEAST = 4

interface Hold {
  readonly grip: Grip
  readonly from: number
  readonly plot: number
  readonly period: Period
}

interface Options {
  readonly axis: Axis
  readonly onDone: (period: Period) => void
}

/** Moves a bar, or one end of it, with the pointer. Esc lets go and leaves it as it was. */
export function useBarDrag({ axis, onDone }: Options) {
  const [draft, setDraft] = useState<Period | null>(null)
  const hold = useRef<Hold | null>(null)
  const wasDragged = useRef(false)

  const letGo = useCallback(() => {
    hold.current = null
    setDraft(null)
  }, [])

  useEscape(draft !== null, letGo)

  const begin = (grip: Grip, period: Period, event: PointerEvent<HTMLElement>): void => {
    const plot = event.currentTarget.closest<HTMLElement>('[data-plot]')
    if (plot === null || event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    wasDragged.current = false
    hold.current = { grip, from: event.clientX, plot: plot.clientWidth, period }
  }

  const move = (event: PointerEvent<HTMLElement>): void => {
    if (hold.current === null) return
    const { grip, from, plot, period } = hold.current
    const pixels = event.clientX - from
    if (draft === null && Math.abs(pixels) < LEAST) return
    wasDragged.current = true
    const within = daysAcross(axis, (100 * SNAP) / plot)
    setDraft(draggedBy(period, grip, daysAcross(axis, (100 * pixels) / plot), within))
  }

  const end = (): void => {
    const from = hold.current?.period
    if (draft && from && !isSame(draft, from)) onDone(draft)
    letGo()
  }

  /** The click that ends a drag is none, and an end is no link to the activity. */
  const click = (grip: Grip, event: MouseEvent): void => {
    if (wasDragged.current || grip !== 'whole') event.stopPropagation()
  }

  return { draft, begin, move, end, letGo, click }
}
