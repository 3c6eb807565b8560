import type { ActivityRow } from '@koreplan/contract'

/** Why an activity has no progress: it has no timetable to be measured in, or nobody has reported. */
export const whyNullOf = ({ schedule }: Pick<ActivityRow, 'schedule'>) =>
  schedule === 'no_timetable' ? 'no_timetable' : 'not_reported'
