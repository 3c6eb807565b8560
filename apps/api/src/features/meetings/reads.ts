import type { getAgendaHeadings, getMeeting, listMeetings, ReplyOf } from '@koreplan/contract'
import { nextMeetingFrom, type IsoDate } from '@koreplan/domain'
import type { AgendaItemRecord, MeetingRecord, PlanState } from '../../plan-state/records.ts'
import { refuse } from '../../problems/refusal.ts'
import { meetingReply, meetingRow } from './rows.ts'

/** All meetings, oldest first: those held by the date, and those to come. */
export function meetingsOn(plan: PlanState, asOf: IsoDate): ReplyOf<typeof listMeetings> {
  const items = plan.meetings.map((meeting) => meetingRow(plan, meeting, asOf))
  return {
    asOf,
    revision: plan.revision,
    items,
    nextId: nextMeetingFrom(plan.meetings, asOf)?.id ?? null,
    lastId: items.findLast(({ isHeld }) => isHeld)?.id ?? null,
  }
}

/** One meeting. Refuses one that the plan has not. */
export const meetingOn = (
  plan: PlanState,
  id: number,
  asOf: IsoDate,
): ReplyOf<typeof getMeeting> => ({
  ...meetingReply(plan, meetingById(plan, id), asOf),
  asOf,
  revision: plan.revision,
})

/** Which sections a new agenda item has. The plan's revision is their version. */
export const headingsOf = (plan: PlanState, asOf: IsoDate): ReplyOf<typeof getAgendaHeadings> => ({
  asOf,
  revision: plan.revision,
  version: plan.revision,
  headings: [...plan.agendaHeadings],
})

/** Refuses a meeting that the plan has not. */
export const meetingById = (plan: PlanState, id: number): MeetingRecord =>
  plan.meetings.find((meeting) => meeting.id === id) ?? refuse('meeting_not_found', String(id))

/** An agenda item with its meeting, on the agenda or taken off. Refuses one that the plan has not. */
export function itemById(
  plan: PlanState,
  id: number,
): { item: AgendaItemRecord; meeting: MeetingRecord } {
  const item = plan.agendaItems.find((one) => one.id === id)
  if (item === undefined) return refuse('agenda_item_not_found', String(id))
  return { item, meeting: meetingById(plan, item.meetingId) }
}
