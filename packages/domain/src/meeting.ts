import type { IsoDate } from './calendar.ts'

/** The committee's meetings and what it takes up. `null` from a rule: it may be done. */

/** What an agenda item is about, and so what its text is drafted from. */
export const AGENDA_KINDS = ['status', 'pool', 'changes', 'report', 'evaluation', 'free'] as const
export type AgendaKind = (typeof AGENDA_KINDS)[number]

/** When a section of an agenda item is written: before the meeting, or once it has been held. */
export const SECTION_TIMES = ['before', 'after'] as const
export type SectionTime = (typeof SECTION_TIMES)[number]

export interface SectionHeading {
  readonly heading: string
  readonly when: SectionTime
}
export interface Section extends SectionHeading {
  /** Markdown. */
  readonly text: string
}

export const WHY_NOT_MEETING = [
  'already_cancelled',
  'not_cancelled',
  'meeting_cancelled',
  'meeting_held',
  'meeting_not_held',
  'already_off_agenda',
  'not_off_agenda',
  'report_not_frozen',
  'report_later_than_meeting',
] as const
export type WhyNotMeeting = (typeof WHY_NOT_MEETING)[number]

interface Met {
  readonly date: IsoDate
  readonly cancelledAt: string | null
}

/** On its own day a meeting is still to come: it counts as held from the day after, unless it was cancelled. */
export const isHeld = ({ date, cancelledAt }: Met, today: IsoDate): boolean =>
  cancelledAt === null && date < today

/** From its own day on, what a meeting decides is entered, and known. */
export const hasCome = ({ date, cancelledAt }: Met, today: IsoDate): boolean =>
  cancelledAt === null && date <= today

/** A meeting that has been held is no longer cancelled: on its own day, once something has been decided at it. */
export function whyNotCancel(
  meeting: Met,
  isDecided: boolean,
  today: IsoDate,
): WhyNotMeeting | null {
  if (meeting.cancelledAt !== null) return 'already_cancelled'
  return isDecided || meeting.date < today ? 'meeting_held' : null
}

/** A cancelled meeting takes nothing up. */
export const whyNotTakeUp = ({ cancelledAt }: Pick<Met, 'cancelledAt'>): WhyNotMeeting | null =>
  cancelledAt === null ? null : 'meeting_cancelled'

/** What is decided is written from the day of the meeting on. */
export function whyNotWriteSection(
  meeting: Met,
  { when }: Pick<SectionHeading, 'when'>,
  today: IsoDate,
): WhyNotMeeting | null {
  const why = whyNotTakeUp(meeting)
  if (why !== null) return why
  return when === 'after' && meeting.date > today ? 'meeting_not_held' : null
}

/** Only a frozen report is presented, and to a meeting on or after the date that it is frozen as of. */
export function whyNotPresent(
  report: { readonly asOf: IsoDate; readonly frozenAt: string | null },
  meeting: Met,
): WhyNotMeeting | null {
  const why = whyNotTakeUp(meeting)
  if (why !== null) return why
  if (report.frozenAt === null) return 'report_not_frozen'
  return report.asOf > meeting.date ? 'report_later_than_meeting' : null
}

/** The last meeting held before a date: what "since last time" counts from. Null: there was none. */
export const lastMeetingBefore = <M extends Met>(meetings: readonly M[], date: IsoDate): M | null =>
  meetings
    .filter((meeting) => meeting.cancelledAt === null && meeting.date < date)
    .reduce<M | null>((last, one) => (last === null || one.date > last.date ? one : last), null)

/** The first meeting on a date or after it that is not cancelled. */
export const nextMeetingFrom = <M extends Met>(meetings: readonly M[], date: IsoDate): M | null =>
  meetings
    .filter((meeting) => meeting.cancelledAt === null && meeting.date >= date)
    .reduce<M | null>((next, one) => (next === null || one.date < next.date ? one : next), null)
