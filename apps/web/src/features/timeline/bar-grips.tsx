import type { MouseEvent, PointerEvent } from 'react'
import type { Stretch } from './bars.ts'
import styles from './bar-grips.module.css'
import { GRIPS, type Grip } from './retime.ts'

interface Props {
  readonly bar: Stretch
  readonly onBegin: (grip: Grip, event: PointerEvent<HTMLElement>) => void
  readonly onMove: (event: PointerEvent<HTMLElement>) => void
  readonly onEnd: () => void
  readonly onLetGo: () => void
  readonly onClick: (grip: Grip, event: MouseEvent) => void
}

/**
 * What a bar is taken hold of by, for the pointer alone: keys move it from its line. Each end can be hit
 * 24 pixels wide, however short the bar is.
 */
export function BarGrips({
  bar: { left, width },
  onBegin,
  onMove,
  onEnd,
  onLetGo,
  onClick,
}: Props) {
  const at = { start: { left: `${left}%` }, end: { left: `${left + width}%` } }
  return (
    <>
      {GRIPS.map((grip) => (
        <div
          key={grip}
          className={styles.grip}
          data-grip={grip}
          style={grip === 'whole' ? { left: `${left}%`, width: `${width}%` } : at[grip]}
          onPointerDown={(event) => onBegin(grip, event)}
          onPointerMove={onMove}
          onPointerUp={onEnd}
          onPointerCancel={onLetGo}
          onClick={(event) => onClick(grip, event)}
          aria-hidden
        />
      ))}
    </>
  )
}
