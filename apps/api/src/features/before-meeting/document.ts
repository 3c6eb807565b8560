import { NO_VALUE, type BeforeMeeting, type Block, type Doc } from '@koreplan/contract'
import { isBehind } from '@koreplan/charts'
import type { IsoDate } from '@koreplan/domain'
import type { PlanState } from '../../plan-state/records.ts'
import { beforeMeetingOn } from './reads.ts'

/** The chair's page as a document of one A4. */
export function beforeMeetingDocument(plan: PlanState, asOf: IsoDate): Doc {
  const page = beforeMeetingOn(plan, asOf)
  return {
    title: 'Før mødet',
    subtitle: page.meeting
      ? `${page.meeting.title}: ${page.meeting.words}`
      : 'Der er ikke indkaldt til et møde',
    language: 'da',
    author: plan.organisation,
    plan: plan.shortTitle,
    asOf,
    example: plan.exampleClock === null ? null : 'Eksempeldata: opfølgningen er opdigtet',
    layout: 'one_page',
    blocks: blocksOf(page),
  }
}

function blocksOf(page: BeforeMeeting): Block[] {
  const { headline, evaluation, pool, exceptions, exceptionsTitle, decide, changes } = page
  return [
    paragraph(`${headline} ${evaluation}`, 'lead'),
    heading('Fremdrift pr. indsatsområde'),
    progressTable(page),
    heading('Puljen'),
    paragraph(pool.account),
    heading(exceptionsTitle),
    listOr(
      'Ingen forhold kræver opmærksomhed.',
      exceptions.map(({ word, subject, reason }) => [
        { text: `${word}: `, strong: true },
        { text: `${subject}. ${reason}` },
      ]),
    ),
    heading('Til beslutning'),
    listOr(
      'Der er ingen punkter til beslutning.',
      decide.map(({ title, note }) => [
        { text: title, strong: true },
        { text: note && `. ${note}` },
      ]),
    ),
    heading(changes.since),
    list(changes.lines.map((text) => [{ text }])),
  ]
}

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text })
const paragraph = (text: string, tone?: 'lead'): Block => ({
  kind: 'paragraph',
  runs: [{ text }],
  ...(tone && { tone }),
})
type Items = { text: string; strong?: boolean }[][]

const list = (items: Items): Block => ({ kind: 'list', ordered: false, items })

/** A list, or where there is nothing to list the sentence that says so: no heading stands alone. */
const listOr = (none: string, items: Items): Block =>
  items.length === 0 ? paragraph(none) : list(items)

function progressTable({ areas }: BeforeMeeting): Block {
  return {
    kind: 'table',
    caption: 'Fremdrift mod forventet',
    columns: [
      { heading: 'Indsatsområde', kind: 'text', width: 4 },
      { heading: 'Fremdrift', kind: 'percent' },
      { heading: 'Forventet', kind: 'percent' },
      { heading: 'Bemærkning', kind: 'text', width: 2 },
    ],
    rows: areas.map((area) => [
      `${area.number} ${area.shortTitle}`,
      area.progress,
      area.expected,
      remarkOf(area),
    ]),
    total: null,
  }
}

/** Why an area has no figure, or that it is behind: what cannot be measured is not 0 %. */
function remarkOf(area: BeforeMeeting['areas'][number]): string {
  switch (area.whyNull) {
    case 'no_timetable':
      return 'Uden tidsplan'
    case 'not_reported':
      return 'Ikke rapporteret'
    case 'no_activities':
      return 'Ingen aktiviteter'
    case null:
      return isBehind(area) ? 'Bagud' : NO_VALUE
  }
}
