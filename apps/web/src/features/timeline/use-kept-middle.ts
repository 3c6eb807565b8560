import { useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Keeps the date in the middle of the region where it is while the time scale changes; the first time it
 * is the as-of date. `at`: percent of the plot.
 */
export function useKeptMiddle(
  scroller: RefObject<HTMLElement | null>,
  { plot, names, at }: { plot: number; names: number; at: number },
): { readonly onScroll: () => void } {
  const middle = useRef(at / 100)

  // The browser keeps the pixels, not the date.
  useLayoutEffect(() => {
    const element = scroller.current
    element?.scrollTo({ left: middle.current * plot - seenHalf(element, names) })
  }, [scroller, plot, names])

  return {
    onScroll: () => {
      const element = scroller.current
      if (element && plot > 0)
        middle.current = (element.scrollLeft + seenHalf(element, names)) / plot
    },
  }
}

/** From the names to the middle of what is seen of the plot. */
const seenHalf = ({ clientWidth }: HTMLElement, names: number): number => (clientWidth - names) / 2
