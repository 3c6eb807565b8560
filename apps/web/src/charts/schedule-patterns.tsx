import type { ScheduleValue } from '@koreplan/domain'
import type { ReactElement } from 'react'

/** The shape drawn over a value's colour, in a tile of 8 by 8: told apart in grey, too. */
const SHAPES: Readonly<Record<ScheduleValue, ReactElement | null>> = {
  completed: null,
  on_track: null,
  ahead: <path d="M2 0 V8" />,
  behind: <path d="M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6" />,
  overdue: <path d="M-1 9 L9 -1 M-1 -1 L9 9" />,
  on_hold: <path d="M0 2 H8 M0 6 H8" />,
  not_reported: <path d="M1 2 H3 M5 6 H7" />,
  no_timetable: <path d="M-2 6 L2 10 M0 0 L8 8 M6 -2 L10 2" />,
  cancelled: <path d="M0 4 H8 M4 0 V8" />,
}

/** Values that are drawn pale with a coloured shape, being no progress and no lateness. */
const PALE: ReadonlySet<ScheduleValue> = new Set(['not_reported', 'no_timetable', 'cancelled'])

export const scheduleColour = (value: ScheduleValue): string =>
  `var(--schedule-${value.replaceAll('_', '-')})`

const tint = (value: ScheduleValue): string => `var(--schedule-${value.replaceAll('_', '-')}-tint)`

/** What a segment is filled with: `scope` keeps apart the patterns of several charts on a page. */
export const scheduleFill = (scope: string, value: ScheduleValue): string =>
  SHAPES[value] === null ? scheduleColour(value) : `url(#${scope}-${value})`

interface Props {
  readonly scope: string
  readonly values: readonly ScheduleValue[]
}

/** The patterns of the values, to be put once in each drawing that fills with them. */
export function SchedulePatterns({ scope, values }: Props) {
  return (
    <defs>
      {values.map((value) => (
        <pattern
          key={value}
          id={`${scope}-${value}`}
          width={8}
          height={8}
          patternUnits="userSpaceOnUse"
        >
          <rect width={8} height={8} fill={PALE.has(value) ? tint(value) : scheduleColour(value)} />
          <g
            fill="none"
            stroke={PALE.has(value) ? scheduleColour(value) : 'var(--color-background)'}
            strokeWidth={PALE.has(value) ? 2 : 1.25}
            strokeOpacity={PALE.has(value) ? 1 : 0.55}
          >
            {SHAPES[value]}
          </g>
        </pattern>
      ))}
    </defs>
  )
}
