import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'

/** From how many rows on only those in sight are made. */
const MANY = 200
/** A guess until a row has been measured. */
const ROW_HEIGHT = 67
/** Rows made beyond those in sight, on either side: each costs layout and paint at every frame that is scrolled. */
const OVERSCAN = 6

/** A row to be made, or the room of rows that are not. */
export type Slot =
  | { readonly kind: 'row'; readonly index: number }
  | { readonly kind: 'room'; readonly key: string; readonly height: number }

/**
 * Which of many rows are made: those in sight, the one with the focus wherever it is, and on paper all of them.
 */
export function useWindowed(
  count: number,
  focused: number,
  table: RefObject<HTMLTableElement | null>,
) {
  const isPrinted = useIsPrinted()
  const isWindowed = count > MANY && !isPrinted
  const [scrollMargin, setScrollMargin] = useState(0)
  // What stands above the table may grow and shrink; it is known only once it is there.
  useLayoutEffect(() => {
    const body = table.current?.tBodies[0]
    if (body) setScrollMargin(body.getBoundingClientRect().top + window.scrollY)
  }, [table, isWindowed])

  // oxlint-disable-next-line react/incompatible-library -- its functions are used here alone
  const virtualizer = useWindowVirtualizer({
    count,
    enabled: isWindowed,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range)
      return inSight.includes(focused) || focused < 0
        ? inSight
        : [...inSight, focused].toSorted((one, other) => one - other)
    },
  })
  if (!isWindowed)
    return {
      slots: Array.from({ length: count }, (_, index): Slot => ({ kind: 'row', index })),
      measure: undefined,
    }

  const slots: Slot[] = []
  let end = 0
  for (const { index, start, size } of virtualizer.getVirtualItems()) {
    const from = start - scrollMargin
    if (from > end) slots.push({ kind: 'room', key: `before-${index}`, height: from - end })
    slots.push({ kind: 'row', index })
    end = from + size
  }
  const rest = virtualizer.getTotalSize() - end
  if (rest > 0) slots.push({ kind: 'room', key: 'rest', height: rest })
  return { slots, measure: virtualizer.measureElement }
}

/** Whether the page is being printed: then every row belongs on it. */
function useIsPrinted(): boolean {
  const [isPrinted, setPrinted] = useState(false)
  useEffect(() => {
    const paper = window.matchMedia('print')
    // The paper is laid out as soon as the event has been heard.
    const set = (value: boolean) => flushSync(() => setPrinted(value))
    const before = () => set(true)
    const after = () => set(false)
    const change = () => set(paper.matches)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    paper.addEventListener('change', change)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
      paper.removeEventListener('change', change)
    }
  }, [])
  return isPrinted
}
