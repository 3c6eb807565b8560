import type { AgendaItem, AgendaItemRow, Meeting, MeetingRow } from '@koreplan/contract'
import { hasCome, isHeld, reportState, type IsoDate } from '@koreplan/domain'
import type {
  AgendaItemRecord,
  MeetingRecord,
  PlanState,
  StatusReportRecord,
} from '../../plan-state/records.ts'
import { decided } from './decided.ts'

/** A status report as others name it. */
const reportRef = (report: StatusReportRecord): NonNullable<AgendaItemRow['statusReport']> => ({
  number: report.number,
  title: report.title,
  asOf: report.asOf,
  state: reportState(report),
})

/** The status report that an agenda item presents. */
export const reportOf = (
  { statusReports }: Pick<PlanState, 'statusReports'>,
  { statusReportId }: Pick<AgendaItemRecord, 'statusReportId'>,
): StatusReportRecord | null => statusReports.find(({ id }) => id === statusReportId) ?? null

/** What stands on a meeting's agenda, in order. */
export const agendaOf = (plan: PlanState, meetingId: number): AgendaItemRecord[] =>
  plan.agendaItems.filter((item) => item.meetingId === meetingId && !item.removed)

/** An agenda item on a date: what is written after the meeting is not known before it. */
export function agendaItem(
  plan: PlanState,
  item: AgendaItemRecord,
  meeting: MeetingRecord,
  asOf: IsoDate,
): AgendaItem {
  const { id, version, title, kind, asOf: draftedOn } = item
  const report = reportOf(plan, item)
  const sections = item.sections.map((section) =>
    section.when === 'after' && !hasCome(meeting, asOf) ? { ...section, text: '' } : section,
  )
  return {
    id,
    version,
    title,
    kind,
    asOf: draftedOn,
    statusReport: report === null ? null : reportRef(report),
    isDecided: sections.some(({ when, text }) => when === 'after' && text.trim() !== ''),
    sections,
  }
}

/** A meeting on a date; the texts of its agenda are sent only by who asks for the one meeting. */
export function meetingRow(plan: PlanState, meeting: MeetingRecord, asOf: IsoDate): MeetingRow {
  const { id, version, date, startsAt, title, place, present, cancelReason } = meeting
  const { cancelledAt: at, cancelledBy: by } = meeting
  return {
    id,
    version,
    date,
    startsAt,
    title,
    place,
    present: hasCome(meeting, asOf) ? [...present] : [],
    isHeld: isHeld(meeting, asOf),
    hasCome: hasCome(meeting, asOf),
    cancelled:
      at === null || by === null || cancelReason === null ? null : { at, by, reason: cancelReason },
    agenda: agendaOf(plan, id).map((item) => agendaItem(plan, item, meeting, asOf)),
    decisions: decided(plan, ({ meetingId, date: on }) => meetingId === id && on <= asOf),
  }
}

/** One meeting with everything. */
export function meetingReply(plan: PlanState, meeting: MeetingRecord, asOf: IsoDate): Meeting {
  return {
    ...meetingRow(plan, meeting, asOf),
    agenda: agendaOf(plan, meeting.id).map((item) => agendaItem(plan, item, meeting, asOf)),
    members: (plan.committee?.members ?? []).map(({ name, party }) => ({ name, party })),
  }
}
