import type { Route } from '@koreplan/contract'
import { refuse } from '../../problems/refusal.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { write as writeSection } from '../meetings/agenda.ts'
import { place } from '../meetings/agenda.ts'
import { edit as editHeadings, headingsFrom } from '../meetings/headings.ts'
import { agendaOf } from '../meetings/rows.ts'
import { write as writeReport } from '../status-reports/sections.ts'
import { beforeOf, inPlan, rowOf, type Undoing } from './undoing.ts'

/** The part of a thing that an event is about: the third of `agenda/17/2`. */
const placeOf = ({ event }: Undoing): number => Number(event.resource.split('/')[2])

/** The section of a status report that an event is about. */
export const partOf = (undoing: Undoing): { readonly section: number } => ({
  section: placeOf(undoing),
})

/** The request as a change of a status report takes it: by its number. */
export function inReport<R extends Route>(
  undoing: Undoing,
  params: object = {},
  body: object = {},
): Writing<R> {
  const { id } = rowOf(undoing)
  const report = undoing.state.statusReports.find((one) => one.id === id)
  const number = report?.number ?? refuse('status_report_not_found', '')
  return inPlan(undoing, { number, ...params }, { ...body })
}

/** Writes a section of an agenda item as it was. */
export const sectionAsBefore = (undoing: Undoing): Promise<unknown> =>
  writeSection(inPlan(undoing, { ...rowOf(undoing), position: placeOf(undoing) }, textOf(undoing)))

/** Writes a section of a status report as it was. */
export const reportSectionAsBefore = (undoing: Undoing): Promise<unknown> =>
  writeReport(inReport(undoing, partOf(undoing), textOf(undoing)))

const textOf = (undoing: Undoing): { text: unknown } => ({ text: beforeOf(undoing)['text'] })

/** Places an item after the one that it stood after; first, where that is no longer on the agenda. */
export function placeAsBefore(undoing: Undoing): Promise<unknown> {
  const { id } = rowOf(undoing)
  const meetingId = undoing.state.agendaItems.find((item) => item.id === id)?.meetingId
  if (meetingId === undefined) return refuse('agenda_item_not_found', String(id))
  const title = beforeOf(undoing)['after']
  const before = agendaOf(undoing.state, meetingId).find((item) => item.title === title)
  return place(inPlan(undoing, { id }, { after: before?.id ?? null }))
}

/** Gives new agenda items the sections that they had. */
export const headingsAsBefore = (undoing: Undoing): Promise<unknown> => {
  const words = beforeOf(undoing)['headings']
  return editHeadings(
    inPlan(undoing, {}, { headings: headingsFrom(Array.isArray(words) ? words.map(String) : []) }),
  )
}
