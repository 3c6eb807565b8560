import type { ScheduleValue } from '@koreplan/domain'
import { useTranslation } from 'react-i18next'
import { Badge } from '../ui/badge.tsx'
import { SCHEDULE_LOOK } from './schedule-look.ts'

/** How an activity stands against its timetable. */
export function ScheduleBadge({ schedule }: { schedule: ScheduleValue }) {
  const { t } = useTranslation('words')
  return <Badge {...SCHEDULE_LOOK[schedule]}>{t(`schedule.${schedule}`)}</Badge>
}
