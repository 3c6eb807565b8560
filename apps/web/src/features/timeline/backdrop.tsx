import type { Timeline } from '@koreplan/contract'
import { addDays } from '@koreplan/domain'
import { memo } from 'react'
import { AXIS_UNITS } from './axis-parts.ts'
import { calendarParts } from './calendar-parts.ts'
import styles from './bars.module.css'
import type { Zoom } from './search.ts'
import type { Scene } from './use-scene.ts'

interface Props {
  readonly scene: Scene
  readonly zoom: Zoom
}

/** Behind the bars: the grid, the evaluation window as a band, the as-of line. */
export const Backdrop = memo(function Backdrop({ scene: { timeline, axis, place }, zoom }: Props) {
  const [upper, lower] = AXIS_UNITS[zoom]
  return (
    <div className={styles.backdrop} aria-hidden>
      <Band evaluation={timeline.evaluation} place={place} />
      {calendarParts(axis, lower, place).map(({ start, left }) => (
        <div key={start} className={styles.grid} style={{ left: `${left}%` }} />
      ))}
      {calendarParts(axis, upper, place).map(({ start, left }) => (
        <div key={start} className={styles.strongGrid} style={{ left: `${left}%` }} />
      ))}
      <AsOfLine at={place(timeline.asOf)} />
    </div>
  )
})

/** The evaluation window, from its first day to the end of its last. */
export function Band({
  evaluation,
  place,
}: { evaluation: Timeline['evaluation'] } & Pick<Scene, 'place'>) {
  const left = place(evaluation.from)
  const width = place(addDays(evaluation.to, 1)) - left
  return <div className={styles.band} style={{ left: `${left}%`, width: `${width}%` }} />
}

/** Where the as-of date lies; nothing when it lies outside. */
export function AsOfLine({ at }: { readonly at: number }) {
  if (at < 0 || at > 100) return null
  return <div className={styles.asOf} style={{ left: `${at}%` }} />
}
