import { NBSP, type AgendaItem, type Block, type Doc, type Meeting } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import { markdownBlocks } from '../../../documents/markdown.ts'
import type { PlanState } from '../../../plan-state/records.ts'
import { refuse, refuseField } from '../../../problems/refusal.ts'
import { dates } from '../../meetings/drafts/linked.ts'
import { itemById, meetingById } from '../../meetings/reads.ts'
import { meetingReply } from '../../meetings/rows.ts'
import { facts, heading, list, paragraph } from './blocks.ts'
import { docOf } from './doc.ts'
import { VERDICT_WORDS } from './words.ts'

interface Subject {
  readonly meeting?: number | undefined
  readonly item?: number | undefined
}

/**
 * A meeting's agenda with the text of every item, or one item alone; what is decided is in it once the meeting is
 * held. Refuses when neither is named, or when it is not there.
 */
export function agendaDocument(plan: PlanState, asOf: IsoDate, { meeting, item }: Subject): Doc {
  if (item !== undefined) return itemDoc(plan, asOf, item, meeting)
  if (meeting === undefined) return refuseField('meeting', 'required')
  return meetingDoc(plan, asOf, meetingReply(plan, meetingById(plan, meeting), asOf))
}

function meetingDoc(plan: PlanState, asOf: IsoDate, meeting: Meeting): Doc {
  const { agenda, cancelled, decisions } = meeting
  const hasDecided = agenda.some(({ isDecided }) => isDecided)
  return docOf(plan, {
    title: hasDecided ? 'Dagsorden med beslutninger' : 'Dagsorden',
    subtitle: subtitleOf(plan, meeting),
    asOf,
    blocks: [
      ...(cancelled === null
        ? []
        : [{ kind: 'notice' as const, text: `Mødet er aflyst: ${cancelled.reason}` }]),
      ...meetingFacts(meeting),
      ...(agenda.length === 0 ? [paragraph('Der er ingen punkter på dagsordenen.')] : []),
      ...agenda.flatMap((item, at) => itemBlocks(item, `Punkt ${at + 1}: ${item.title}`)),
      ...(decisions.length === 0
        ? []
        : [
            heading(1, 'Beslutninger om planens aktiviteter'),
            ...list(decisions.map(decisionWords)),
          ]),
    ],
  })
}

function itemDoc(plan: PlanState, asOf: IsoDate, id: number, meetingId: number | undefined): Doc {
  const found = itemById(plan, id)
  const isAsked = meetingId === undefined || found.meeting.id === meetingId
  if (found.item.removed || !isAsked) return refuse('agenda_item_not_found', String(id))
  const meeting = meetingReply(plan, found.meeting, asOf)
  const at = meeting.agenda.findIndex((one) => one.id === id)
  const item = meeting.agenda[at]
  if (item === undefined) return refuse('agenda_item_not_found', String(id))
  return docOf(plan, {
    title: item.title,
    subtitle: `Punkt ${at + 1} · ${subtitleOf(plan, meeting)}`,
    asOf,
    blocks: [...meetingFacts(meeting), ...itemBlocks(item, null)],
  })
}

const subtitleOf = ({ committee }: PlanState, { title, date }: Meeting): string =>
  [committee?.name, title, dates.longDate(date)].filter(Boolean).join(' · ')

function meetingFacts({ date, startsAt, place, present, hasCome, members }: Meeting): Block[] {
  const parties = new Map(members.map(({ name, party }) => [name, party]))
  const named = present.map((name) => {
    const party = parties.get(name)
    return party === undefined ? name : `${name} (${party})`
  })
  const weekday = dates.weekday(date)
  const day = `${weekday.charAt(0).toLocaleUpperCase('da')}${weekday.slice(1)}`
  return facts(
    ['Tid', startsAt === null ? day : `${day} kl.${NBSP}${startsAt.replace(':', '.')}`],
    ['Sted', place],
    ['Til stede', hasCome ? named.join(', ') : null],
  )
}

/** An item's sections that have words, each under its heading. `title`: its own heading, where it is one of several. */
function itemBlocks({ sections, asOf, kind }: AgendaItem, title: string | null): Block[] {
  const [own, above] = title === null ? ([1, 1] as const) : ([2, 2] as const)
  const said = sections.flatMap(({ heading: name, text }) => {
    const blocks = markdownBlocks(text, above)
    return blocks.length === 0 ? [] : [heading(own, name), ...blocks]
  })
  return [
    ...(title === null ? [] : [heading(1, title)]),
    ...(asOf === null || kind === 'free'
      ? []
      : [paragraph(`Tallene er opgjort pr. ${dates.longDate(asOf)}.`, 'soft')]),
    ...(said.length === 0 ? [paragraph('Punktet har ingen tekst endnu.')] : said),
  ]
}

const decisionWords = ({ activity, verdict, reason }: Meeting['decisions'][number]): string =>
  [
    `${activity.number} ${activity.title}: ${VERDICT_WORDS[verdict].toLocaleLowerCase('da')}.`,
    reason,
  ]
    .filter(Boolean)
    .join(' ')
