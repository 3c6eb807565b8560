import type { WHY_NULL } from '@koreplan/contract'
import type { ScheduleValue } from '@koreplan/domain'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../lib/format.ts'
import { Meter } from '../ui/meter.tsx'
import styles from './figures.module.css'
import { SCHEDULE_LOOK } from './schedule-look.ts'

export interface ProgressProps {
  progress: number | null
  expected: number | null
  /** Why there is no progress. */
  whyNull: (typeof WHY_NULL)[number] | null
  /** Colours the bar; an area has none of its own. */
  schedule?: ScheduleValue
}

/** Progress against expected: a bar with a tick, and the same in words. Never 0 % for what is not known. */
export function ProgressFigure({ progress, expected, whyNull, schedule }: ProgressProps) {
  const text = useProgressText({ progress, expected, whyNull })
  return (
    <span className={styles.progress}>
      {progress !== null && (
        <Meter
          value={progress}
          expected={expected}
          color={schedule ? SCHEDULE_LOOK[schedule].color : '--chart-spent'}
        />
      )}
      <span className={progress === null ? styles.unknown : undefined}>{text}</span>
    </span>
  )
}

/** `40 % (forventet 61 %)`, or why it cannot be said. */
function useProgressText({ progress, expected, whyNull }: ProgressProps): string {
  const { t } = useTranslation()
  const format = useFormat()
  const reasons = {
    no_timetable: t('noTimetable'),
    not_reported: t('notReported'),
    no_activities: t('noActivities'),
  }
  if (progress === null) return reasons[whyNull ?? 'not_reported']
  if (expected === null) return format.percent(progress)
  return t('progressAndExpected', {
    value: format.percent(progress),
    expected: format.percent(expected),
  })
}
