import type { ActivityRow } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import styles from './activity-table.module.css'

type Props = Pick<ActivityRow, 'scheduleKind' | 'startDate' | 'endDate'>

/** When an activity runs: its own dates, or in words what stands in for them. */
export function ActivityDates({ scheduleKind, startDate, endDate }: Props) {
  const { t } = useTranslation('activities')
  const format = useFormat()
  switch (scheduleKind) {
    case 'dated':
      return [startDate, endDate].map((date) => (date ? format.date(date) : '')).join(' – ')
    case 'plan_period':
      return (
        <span className={styles.standIn} title={t('planPeriodWhy')}>
          {t('planPeriod')}
        </span>
      )
    case 'ongoing':
      return t('ongoing')
    case 'recurring':
      return t('recurring')
  }
}
