import { useState, type PointerEvent, type ReactNode } from 'react'
import styles from './charts.module.css'
import { Tooltip, type TooltipLine } from './tooltip.tsx'

/** One point of a chart that can be read: where it lies and what it says. */
export interface Reading {
  readonly x: number
  readonly title: string
  readonly lines: readonly TooltipLine[]
}

interface Props {
  readonly label: string
  readonly readings: readonly Reading[]
  readonly start: number
  readonly width: number
  readonly top: number
  readonly bottom: number
  readonly children: ReactNode
}

/**
 * Lets a chart over time be read point by point, by mouse, finger and keys. For the keys it is a
 * range input, the browser's own: arrows, Home and End step through the points, and screen readers
 * say each point's text as its value, politely and without a live region beside it.
 */
export function PointReader({ label, readings, start, width, top, bottom, children }: Props) {
  const [at, setAt] = useState<number | null>(null)
  const [last, setLast] = useState(start)
  const now = Math.min(last, readings.length - 1)
  const shown = at === null ? undefined : readings[Math.min(at, readings.length - 1)]
  const read = (index: number): void => {
    setAt(index)
    setLast(index)
  }
  const point = (event: PointerEvent<HTMLElement>): void => {
    const { left } = event.currentTarget.getBoundingClientRect()
    setAt(nearest(readings, event.clientX - left))
  }
  return (
    <div
      className={styles.reader}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={() => setAt(null)}
    >
      {children}
      <input
        type="range"
        className={styles.stepper}
        aria-label={label}
        aria-valuetext={textOf(readings[now])}
        min={0}
        max={Math.max(0, readings.length - 1)}
        value={now}
        onChange={(event) => read(event.currentTarget.valueAsNumber)}
        onFocus={() => setAt(now)}
        onBlur={() => setAt(null)}
      />
      {shown && (
        <>
          <div className={styles.cursor} style={{ left: shown.x, top, height: bottom - top }} />
          <Tooltip title={shown.title} lines={shown.lines} x={shown.x} width={width} />
        </>
      )}
    </div>
  )
}

function textOf(reading: Reading | undefined): string {
  if (reading === undefined) return ''
  const lines = reading.lines.map(({ label, value }) => `${label} ${value}`)
  return `${reading.title}: ${lines.join(', ')}`
}

/** The index of the reading nearest to `x`; 0 for none. */
function nearest(readings: readonly Pick<Reading, 'x'>[], x: number): number {
  let best = 0
  readings.forEach((reading, index) => {
    const known = readings[best]
    if (known && Math.abs(reading.x - x) < Math.abs(known.x - x)) best = index
  })
  return best
}
