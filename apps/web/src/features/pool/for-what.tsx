import type { Entry } from '@koreplan/contract'
import { Link } from '@tanstack/react-router'
import styles from './pool.module.css'

/** The activity, or the area, that money was promised or spent for. */
export function ForWhat({ activity, area }: Pick<Entry, 'activity' | 'area'>) {
  if (activity) {
    return (
      <p className={styles.small}>
        <Link to="/activities/$number" params={{ number: activity.number }}>
          {activity.number} {activity.title}
        </Link>
      </p>
    )
  }
  if (!area) return null
  return (
    <p className={styles.small}>
      <Link to="/areas/$number" params={{ number: area.number }}>
        {area.number} {area.shortTitle}
      </Link>
    </p>
  )
}
