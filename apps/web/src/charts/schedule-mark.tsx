import type { ScheduleValue } from '@koreplan/domain'
import { BoxMark } from './marks.tsx'
import { scheduleColour, scheduleFill, SchedulePatterns } from './schedule-patterns.tsx'

interface Props {
  readonly value: ScheduleValue
  readonly scope: string
}

/** A value's colour and pattern in the legend. */
export function ScheduleMark({ value, scope }: Props) {
  return (
    <>
      <SchedulePatterns scope={`${scope}-${value}`} values={[value]} />
      <BoxMark fill={scheduleFill(`${scope}-${value}`, value)} stroke={scheduleColour(value)} />
    </>
  )
}
