import type { StatusReportRow } from '@koreplan/contract'
import { CircleCheck, PencilLine, Snowflake } from 'lucide-react'
import { Badge } from '../../ui/badge.tsx'
import { useMeetingTexts } from '../meetings/use-meeting-texts.ts'

const LOOK = {
  draft: {
    icon: PencilLine,
    color: '--schedule-not-reported',
    tint: '--schedule-not-reported-tint',
  },
  approved: {
    icon: CircleCheck,
    color: '--schedule-ahead',
    tint: '--schedule-ahead-tint',
  },
  frozen: {
    icon: Snowflake,
    color: '--schedule-on-track',
    tint: '--schedule-on-track-tint',
  },
} as const satisfies Record<StatusReportRow['state'], object>

/** How far a report is: a shape and a word. */
export function ReportState({ state }: Pick<StatusReportRow, 'state'>) {
  const t = useMeetingTexts()
  return <Badge {...LOOK[state]}>{t(`state.${state}`)}</Badge>
}
