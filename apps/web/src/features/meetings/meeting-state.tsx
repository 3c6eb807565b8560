import type { MeetingRow } from '@koreplan/contract'
import { CalendarCheck, CalendarClock, CalendarX } from 'lucide-react'
import { Badge } from '../../ui/badge.tsx'
import { useMeetingTexts } from './use-meeting-texts.ts'

/** Whether it was held, is to come, or was cancelled: a shape and a word. */
export function MeetingState({ meeting: { isHeld, cancelled } }: { meeting: MeetingRow }) {
  const t = useMeetingTexts()
  if (cancelled !== null)
    return (
      <Badge icon={CalendarX} color="--schedule-cancelled" tint="--schedule-cancelled-tint">
        {t('cancelled')}
      </Badge>
    )
  return isHeld ? (
    <Badge icon={CalendarCheck} color="--schedule-completed" tint="--schedule-completed-tint">
      {t('isHeld')}
    </Badge>
  ) : (
    <Badge icon={CalendarClock} color="--schedule-on-track" tint="--schedule-on-track-tint">
      {t('isComing')}
    </Badge>
  )
}
