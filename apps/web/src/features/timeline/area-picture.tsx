import type { TimelineArea } from '@koreplan/contract'
import { stretchOf } from './bars.ts'
import styles from './bars.module.css'
import type { Place } from './span.ts'

/** Over what time an area's activities lie: a bracket, which is no bar. */
export function AreaPicture({ area: { start, end }, place }: { area: TimelineArea; place: Place }) {
  if (start === null || end === null) return null
  const { left, width } = stretchOf(start, end, place)
  return (
    <div className={styles.picture} aria-hidden>
      <div className={styles.bracket} style={{ left: `${left}%`, width: `${width}%` }} />
    </div>
  )
}
