import type { Activity } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import styles from './activity-page.module.css'

/** What the activity is measured over, and that the plan's period stands in where it has none. */
export function ActivityPeriod({ activity }: { activity: Activity }) {
  const { t } = useTranslation('activities')
  const format = useFormat()
  const { period, scheduleKind } = activity
  switch (scheduleKind) {
    case 'ongoing':
      return t('ongoing')
    case 'recurring':
      return t('recurring')
    case 'dated':
      return period && format.period(period.start, period.end)
    case 'plan_period':
      return (
        <>
          {period && format.period(period.start, period.end)}
          <span className={styles.note}>{t('planPeriodWhy')}</span>
        </>
      )
  }
}
