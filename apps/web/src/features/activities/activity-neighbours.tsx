import type { Activity } from '@koreplan/contract'
import { Link } from '@tanstack/react-router'
import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from '../../ui/neighbours.module.css'

/** The activities before and after it in the plan's order. */
export function ActivityNeighbours({ activity }: { activity: Activity }) {
  const { t } = useTranslation('activities')
  const { previous, next } = activity
  return (
    <nav className={`${styles.neighbours} no-print`} aria-label={t('neighbours')}>
      {previous && (
        <Link to="/activities/$number" params={{ number: previous }}>
          <ArrowLeft aria-hidden size={18} />
          {t('previous', { number: previous })}
        </Link>
      )}
      {next && (
        <Link to="/activities/$number" params={{ number: next }} className={styles.end}>
          {t('next', { number: next })}
          <ArrowRight aria-hidden size={18} />
        </Link>
      )}
    </nav>
  )
}
