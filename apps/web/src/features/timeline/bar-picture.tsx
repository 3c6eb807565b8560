import type { TimelineRow } from '@koreplan/contract'
import { SCHEDULE_LOOK } from '../../figures/schedule-look.ts'
import type { Bar } from './bars.ts'
import styles from './bars.module.css'

interface Props {
  readonly bar: Bar
  readonly schedule: TimelineRow['schedule']
}

/** A bar with its progress inside; how it stands is written beside it. */
export function BarPicture({ bar, schedule }: Props) {
  const { color } = SCHEDULE_LOOK[schedule]
  return (
    <>
      <div
        className={styles.bar}
        data-look={bar.look}
        data-cancelled={schedule === 'cancelled'}
        style={{ left: `${bar.left}%`, width: `${bar.width}%`, color: `var(${color})` }}
      >
        {bar.done !== null && bar.done > 0 && (
          <div className={styles.done} style={{ width: `${bar.done}%` }} />
        )}
      </div>
      {bar.overrun && (
        <div
          className={styles.overrun}
          style={{ left: `${bar.overrun.left}%`, width: `${bar.overrun.width}%` }}
        />
      )}
    </>
  )
}
