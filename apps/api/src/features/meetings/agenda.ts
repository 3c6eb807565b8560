import type {
  addAgendaItem,
  AgendaItem,
  editAgendaItem,
  placeAgendaItem,
  removeAgendaItem,
  restoreAgendaItem,
  writeAgendaSection,
} from '@koreplan/contract'
import { whyNotPresent, whyNotTakeUp, whyNotWriteSection, type IsoDate } from '@koreplan/domain'
import type { PlanState, StatusReportRecord } from '../../plan-state/records.ts'
import { refuse, refuseField, refuseNotPossible } from '../../problems/refusal.ts'
import { changed } from '../../writing/changed.ts'
import { dayOf } from '../../writing/dates.ts'
import { refuseConflicts } from '../../writing/if-match.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { draftOf } from './drafts/draft.ts'
import { itemById, meetingById } from './reads.ts'
import { agendaItem, agendaOf, reportOf } from './rows.ts'

type After = (state: PlanState) => AgendaItem

/** Puts an item last on a meeting's agenda, drafted from the figures as of a date. */
export async function make(asked: Writing<typeof addAgendaItem>): Promise<AgendaItem> {
  const { tx, plan, state, params, body, today } = asked
  const meeting = meetingById(state, params.id)
  const report = reportAsked(state, body)
  const why = report === null ? whyNotTakeUp(meeting) : whyNotPresent(report, meeting)
  if (why !== null) refuseNotPossible(why)
  const asOf = report?.asOf ?? body.asOf ?? asked.asOf
  const draft = draftOf(state, body.kind, asOf, report)
  const { kind, title = draft.title } = body
  const places = state.agendaItems.filter(({ meetingId }) => meetingId === meeting.id)
  const position = Math.max(-1, ...places.map((item) => item.position)) + 1
  const made = await tx.agendaItem.create({
    data: {
      planId: plan.id,
      meetingId: meeting.id,
      position,
      kind,
      title,
      asOf: kind === 'free' ? null : dayOf(asOf),
      sections: draft.sections.map((section) => ({ ...section })),
      statusReportId: report?.id ?? null,
    },
  })
  await asked.audit({ action: 'agenda.make', resource: `agenda/${made.id}`, after: { title } })
  asked.made(`/meetings/${meeting.id}`)
  const record = {
    id: made.id,
    version: made.revision,
    meetingId: meeting.id,
    position,
    title,
    kind,
    asOf: kind === 'free' ? null : asOf,
    sections: draft.sections,
    statusReportId: report?.id ?? null,
    removed: false,
  }
  return agendaItem(state, record, meeting, today)
}

function reportAsked(
  state: PlanState,
  { kind, statusReport: number }: Writing<typeof addAgendaItem>['body'],
): StatusReportRecord | null {
  if (kind !== 'report')
    return number === undefined ? null : refuseField('statusReport', 'not_for_kind')
  if (number === undefined) return refuseField('statusReport', 'required')
  const found = state.statusReports.find((report) => report.number === number)
  return found ?? refuse('status_report_not_found', String(number))
}

/** Changes an item's title. */
export async function edit(asked: Writing<typeof editAgendaItem>): Promise<After> {
  const { tx, state, params, body, ifMatch, today } = asked
  const { item: current, meeting } = itemById(state, params.id)
  const why = whyNotTakeUp(meeting)
  if (why !== null) refuseNotPossible(why)
  const resource = `agenda/${current.id}`
  await refuseConflicts(tx, { resource, name: current.title, seen: ifMatch, wanted: body, current })
  const change = changed({ ...current }, body)
  if (change !== null) {
    await asked.audit({ action: 'agenda.edit', resource, ...change })
    await tx.agendaItem.update({
      where: { id: current.id },
      data: { title: body.title ?? current.title },
    })
  }
  return itemAfter(current.id, today)
}

/** Writes one section. Each has a history of its own, so two who write different ones do not disturb. */
export async function write(asked: Writing<typeof writeAgendaSection>): Promise<After> {
  const { tx, state, params, body, ifMatch, today } = asked
  const { item, meeting } = itemById(state, params.id)
  const section = item.sections[params.position]
  if (section === undefined) return refuse('section_not_found', String(params.position))
  const why = whyNotWriteSection(meeting, section, today)
  if (why !== null) refuseNotPossible(why)
  const resource = `agenda/${item.id}/${params.position}`
  const current = { version: item.version, text: section.text }
  await refuseConflicts(tx, {
    resource,
    name: `${item.title}: ${section.heading}`,
    seen: ifMatch,
    wanted: body,
    current,
  })
  const change = changed(current, body)
  if (change !== null) {
    const { before, after } = change
    await asked.audit({
      action: 'agenda.write',
      resource,
      before,
      after: { ...after, section: section.heading },
    })
    const sections = item.sections.map((one) => ({
      ...one,
      ...(one === section && { text: body.text }),
    }))
    await tx.agendaItem.update({
      where: { id: item.id },
      data: { sections: sections },
    })
  }
  return itemAfter(item.id, today)
}

/** Places an item after another of its meeting, or first. */
export async function place(asked: Writing<typeof placeAgendaItem>): Promise<null> {
  const { tx, state, params, body } = asked
  const { item, meeting } = itemById(state, params.id)
  if (item.removed) return refuseNotPossible('already_off_agenda')
  const before = agendaOf(state, meeting.id)
  const rest = before.filter(({ id }) => id !== item.id)
  const at = body.after === null ? 0 : rest.findIndex(({ id }) => id === body.after) + 1
  if (body.after !== null && at === 0) return refuse('agenda_item_not_found', String(body.after))
  const order = rest.toSpliced(at, 0, item)
  if (order.every(({ id }, place) => id === before[place]?.id)) return null
  for (const [position, { id }] of order.entries())
    await tx.agendaItem.update({ where: { id }, data: { position } })
  const predecessor = (list: typeof order) =>
    list[list.findIndex(({ id }) => id === item.id) - 1]?.title ?? null
  await asked.audit({
    action: 'agenda.place',
    resource: `agenda/${item.id}`,
    before: { after: predecessor(before), title: item.title },
    after: { after: predecessor(order), title: item.title },
  })
  return null
}

/** Takes an item off the agenda. */
export async function remove(asked: Writing<typeof removeAgendaItem>): Promise<null> {
  const { tx, actor, now, state, params } = asked
  const { item } = itemById(state, params.id)
  if (item.removed) refuseNotPossible('already_off_agenda')
  await tx.agendaItem.update({
    where: { id: item.id },
    data: { removedAt: now, removedBy: actor.name },
  })
  const { title } = item
  await asked.audit({ action: 'agenda.remove', resource: `agenda/${item.id}`, before: { title } })
  return null
}

/** Puts one back, where it stood. Refuses a report that is frozen as of a day after the meeting's. */
export async function restore(asked: Writing<typeof restoreAgendaItem>): Promise<null> {
  const { tx, state, params } = asked
  const { item, meeting } = itemById(state, params.id)
  if (!item.removed) refuseNotPossible('not_off_agenda')
  const report = reportOf(state, item)
  const why = report === null ? whyNotTakeUp(meeting) : whyNotPresent(report, meeting)
  if (why !== null) refuseNotPossible(why)
  await tx.agendaItem.update({ where: { id: item.id }, data: { removedAt: null, removedBy: null } })
  const { title } = item
  await asked.audit({ action: 'agenda.restore', resource: `agenda/${item.id}`, after: { title } })
  return null
}

const itemAfter =
  (id: number, today: IsoDate): After =>
  (after) => {
    const { item, meeting } = itemById(after, id)
    return agendaItem(after, item, meeting, today)
  }
