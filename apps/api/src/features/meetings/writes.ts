import type {
  addMeeting,
  cancelMeeting,
  editMeeting,
  Meeting,
  MeetingChange,
  MeetingField,
  restoreMeeting,
} from '@koreplan/contract'
import { whyNotCancel, whyNotMoveMeeting, whyNotPresent, type IsoDate } from '@koreplan/domain'
import type { MeetingRecord, PlanState } from '../../plan-state/records.ts'
import { refuseNotPossible } from '../../problems/refusal.ts'
import { changed } from '../../writing/changed.ts'
import { dayOf } from '../../writing/dates.ts'
import { refuseConflicts } from '../../writing/if-match.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { evaluationIn } from '../evaluation/rows.ts'
import { meetingById } from './reads.ts'
import { agendaOf, meetingReply, reportOf } from './rows.ts'

type After = (state: PlanState) => Meeting

/** Makes a meeting of the plan's committee. */
export async function make(asked: Writing<typeof addMeeting>): Promise<Meeting> {
  const { tx, plan, state, body, today } = asked
  const { committeeId } = await tx.plan.findUniqueOrThrow({ where: { id: plan.id } })
  const made = await tx.meeting.create({
    data: { ...body, date: dayOf(body.date), planId: plan.id, committeeId },
  })
  await asked.audit({ action: 'meeting.make', resource: `meeting/${made.id}`, after: body })
  asked.made(`/meetings/${made.id}`)
  const { id, revision: version } = made
  const record: MeetingRecord = { id, version, ...body, ...NOT_CANCELLED }
  return meetingReply(state, record, today)
}

const NOT_CANCELLED = { cancelledAt: null, cancelledBy: null, cancelReason: null }

/** Changes a meeting. What was decided at it follows its date, which no report on its agenda lies after. */
export async function edit(asked: Writing<typeof editMeeting>): Promise<After> {
  const { tx, state, params, body, ifMatch, today } = asked
  const current = meetingById(state, params.id)
  const resource = `meeting/${current.id}`
  const wanted = { ...body }
  await refuseConflicts(tx, { resource, name: current.title, seen: ifMatch, wanted, current })
  const change = changed({ ...current }, wanted)
  if (change !== null) {
    if (body.date !== undefined && body.date !== current.date) {
      const why =
        whyNotMoveMeeting(current, body.date, state.decisions, evaluationIn(state), today) ??
        whyNotHoldOn(state, current, body.date)
      if (why !== null) refuseNotPossible(why)
    }
    await asked.audit({ action: 'meeting.edit', resource, ...change })
    const { date, startsAt, title, place, present } = { ...current, ...givenIn(body) }
    await tx.meeting.update({
      where: { id: current.id },
      data: { date: dayOf(date), startsAt, title, place, present: [...present] },
    })
  }
  return (after) => meetingReply(after, meetingById(after, current.id), today)
}

/** A report on the agenda is as of the meeting's day or before it, also when that day is moved. */
function whyNotHoldOn(state: PlanState, { id }: MeetingRecord, date: IsoDate) {
  const reports = agendaOf(state, id).flatMap((item) => reportOf(state, item) ?? [])
  const reasons = reports.map((report) => whyNotPresent(report, { date, cancelledAt: null }))
  return reasons.find((why) => why !== null) ?? null
}

type Given = Pick<MeetingRecord, MeetingField>

/** The fields that are given; what is left out stays. */
const givenIn = (body: MeetingChange): Partial<Given> =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined))

/** Cancels a meeting that has not been held. */
export async function cancel(asked: Writing<typeof cancelMeeting>): Promise<null> {
  const { tx, actor, now, state, params, body, today } = asked
  const meeting = meetingById(state, params.id)
  const isDecided = state.decisions.some(({ meetingId }) => meetingId === meeting.id)
  const why = whyNotCancel(meeting, isDecided, today)
  if (why !== null) refuseNotPossible(why)
  await tx.meeting.update({
    where: { id: meeting.id },
    data: { cancelledAt: now, cancelledBy: actor.name, cancelReason: body.reason },
  })
  const { reason } = body
  await asked.audit({
    action: 'meeting.cancel',
    resource: `meeting/${meeting.id}`,
    after: { reason },
  })
  return null
}

/** Calls a cancelled meeting again. */
export async function restore(asked: Writing<typeof restoreMeeting>): Promise<null> {
  const meeting = meetingById(asked.state, asked.params.id)
  if (meeting.cancelledAt === null) refuseNotPossible('not_cancelled')
  await asked.tx.meeting.update({ where: { id: meeting.id }, data: NOT_CANCELLED })
  await asked.audit({
    action: 'meeting.restore',
    resource: `meeting/${meeting.id}`,
    before: { reason: meeting.cancelReason },
  })
  return null
}
