import type { ScheduleValue } from '@koreplan/domain'
import {
  CircleAlert,
  CircleArrowRight,
  CircleCheck,
  CircleDashed,
  CirclePause,
  CircleSlash,
  Clock,
  FastForward,
  Repeat,
  type LucideIcon,
} from 'lucide-react'

interface Look {
  readonly icon: LucideIcon
  /** Names of custom properties in tokens.css. */
  readonly color: string
  readonly tint: string
}

const look = (icon: LucideIcon, name: string): Look => ({
  icon,
  color: `--schedule-${name}`,
  tint: `--schedule-${name}-tint`,
})

/** How each schedule value looks: shape and colour; the word is `words:schedule`. */
export const SCHEDULE_LOOK = {
  cancelled: look(CircleSlash, 'cancelled'),
  completed: look(CircleCheck, 'completed'),
  on_hold: look(CirclePause, 'on-hold'),
  no_timetable: look(Repeat, 'no-timetable'),
  overdue: look(CircleAlert, 'overdue'),
  not_reported: look(CircleDashed, 'not-reported'),
  behind: look(Clock, 'behind'),
  ahead: look(FastForward, 'ahead'),
  on_track: look(CircleArrowRight, 'on-track'),
} satisfies Record<ScheduleValue, Look>
