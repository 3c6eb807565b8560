import { useCallback, useRef, useState, type PointerEvent } from 'react'
import { useEscape } from '../../lib/use-escape.ts'

/** A row while it is dragged. */
export interface Dragged {
  readonly number: string
  /** Where it would be dropped, counted from 0. */
  readonly at: number
  /** How far it has been dragged, in pixels. */
  readonly by: number
}

interface Hold {
  readonly number: string
  readonly from: number
  readonly at: number
  /** The middle of each row, from the top of the page. */
  readonly middles: readonly number[]
}

/** Where a row that is held would be dropped, the pointer being so far down the page. */
export function placeOf({ from, at, middles }: Omit<Hold, 'number'>, pageY: number): number {
  const middle = (middles[at] ?? 0) + pageY - from
  return middles.filter((one, index) => index !== at && one < middle).length
}

/** Drags a row of a list by its handle to another place. Esc lets go and leaves the list as it was. */
export function useRowDrag(onDrop: (number: string, at: number) => void) {
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const hold = useRef<Hold | null>(null)

  const letGo = useCallback(() => {
    hold.current = null
    setDragged(null)
  }, [])

  useEscape(dragged !== null, letGo)

  return {
    dragged,
    /** Of the handle of the row that stands at a place. */
    handle: (number: string, at: number) => ({
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        const list = event.currentTarget.closest('ol')
        if (list === null || event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        const middles = [...list.children].map((row) => {
          const { top, height } = row.getBoundingClientRect()
          return top + height / 2 + window.scrollY
        })
        hold.current = { number, from: event.pageY, at, middles }
      },
      onPointerMove: ({ pageY }: PointerEvent<HTMLElement>) => {
        if (hold.current !== null)
          setDragged({ number, at: placeOf(hold.current, pageY), by: pageY - hold.current.from })
      },
      // By where it is let go: what was last drawn may lie behind the pointer.
      onPointerUp: ({ pageY }: PointerEvent<HTMLElement>) => {
        const to = hold.current === null ? at : placeOf(hold.current, pageY)
        if (to !== at) onDrop(number, to)
        letGo()
      },
      onPointerCancel: letGo,
    }),
  }
}
