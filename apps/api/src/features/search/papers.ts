import { hasCome, segmentsOf, type IsoDate, type SearchWord } from '@koreplan/domain'
import type { MeetingRecord, PlanState } from '../../plan-state/records.ts'
import type { Row } from './row.ts'
import type { Question } from './words.ts'

/**
 * The meetings and status reports that have all the words, as they are shown on the date: those with the words in
 * their titles first, then the newest. They are few and in memory, so that the database is not asked.
 */
export function papersWith(plan: PlanState, { words }: Question, asOf: IsoDate): Row[] {
  const meetings = plan.meetings.map((meeting) =>
    rowOf('meeting', meeting, meeting.date, textOf(plan, meeting, asOf)),
  )
  const reports = plan.statusReports
    .filter((report) => report.asOf <= asOf)
    .map((report) => ({
      ...rowOf('report', report, report.asOf, sectionsOf(plan, report.id)),
      number: String(report.number),
    }))
  return [...meetings, ...reports]
    .filter(({ heading, body }) => hasEach(`${heading} ${body}`, words))
    .toSorted((a, b) => titled(b, words) - titled(a, words) || (a.date < b.date ? 1 : -1))
}

const rowOf = (
  kind: 'meeting' | 'report',
  { id, title }: { readonly id: number; readonly title: string },
  date: IsoDate,
  text: string,
) => ({
  kind,
  id,
  number: null,
  of: kind,
  heading: title,
  body: asRead(text),
  date,
  author: null,
  archived: false,
})

/** Markdown as it is read: a link is its words, not its address; no marks of bold or of a list. */
const asRead = (markdown: string): string =>
  markdown.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/\*\*|^[-*#>]+ /gm, '')

/** What a meeting takes up; what it decided only from its day on. */
function textOf(plan: PlanState, meeting: MeetingRecord, asOf: IsoDate): string {
  const known = hasCome(meeting, asOf)
  const items = plan.agendaItems.filter(
    ({ meetingId, removed }) => meetingId === meeting.id && !removed,
  )
  return items
    .flatMap(({ title, sections }) => [
      title,
      ...sections.filter(({ when }) => known || when === 'before').map(({ text }) => text),
    ])
    .join('\n')
}

const sectionsOf = (plan: PlanState, id: number): string =>
  plan.reportSections
    .filter(({ reportId }) => reportId === id)
    .map(({ text }) => text)
    .join('\n')

const hasEach = (text: string, words: readonly SearchWord[]): boolean =>
  words.every((word) => segmentsOf(text, [word]).some(({ hit }) => hit))

const titled = ({ heading }: Pick<Row, 'heading'>, words: readonly SearchWord[]): number =>
  Number(hasEach(heading, words))
