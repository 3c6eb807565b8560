import { useCallback, useState } from 'react'

/**
 * The width of an element in whole pixels, and the ref that measures it; 0 until it is mounted.
 * SVG text does not flow, so a chart has to know its width to break lines and to leave out labels.
 * Measured when the ref is attached, before the browser paints: no jump from one size to another.
 */
export function useWidth(): [
  ref: (element: HTMLElement | null) => (() => void) | undefined,
  width: number,
] {
  const [width, setWidth] = useState(0)
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return
    const measure = (): void => setWidth(Math.floor(element.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
