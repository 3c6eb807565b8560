import type { Block, Doc } from '@koreplan/contract'
import { isArchived, type IsoDate, type Office } from '@koreplan/domain'
import { markdownBlocks } from '../../../documents/markdown.ts'
import type {
  ActivityRecord,
  AreaRecord,
  Participants,
  PlanState,
  SourceRef,
} from '../../../plan-state/records.ts'
import { rootAreas } from '../../areas/reads.ts'
import { dates, listed, numbers } from '../../meetings/drafts/linked.ts'
import { poolsOn } from '../../pools/reads.ts'
import { column, facts, heading, paragraph, table } from './blocks.ts'
import { docOf } from './doc.ts'
import { targetWords } from './words.ts'

/** The plan itself, as it stands: what is archived by the date is left out. */
export function planDocument(plan: PlanState, asOf: IsoDate): Doc {
  return docOf(plan, {
    title: plan.title,
    subtitle: [plan.organisation, dates.period(plan.periodStart, plan.periodEnd)].join(' · '),
    asOf,
    blocks: [
      heading(1, 'Om planen'),
      ...markdownBlocks(plan.description, 1),
      ...facts(
        ['Periode', dates.period(plan.periodStart, plan.periodEnd)],
        ['Evaluering', windowWords(plan)],
        ['Kilde', `${plan.source.document}. ${sourceWords(plan.source)}`],
      ),
      ...committeeBlocks(plan),
      ...written('Evaluering', plan.evaluationPurpose),
      ...rootAreas(plan).flatMap((area) => areaBlocks(plan, area, asOf)),
      ...resourceBlocks(plan, asOf),
    ],
  })
}

const written = (title: string, text: string | null): Block[] =>
  text === null || text.trim() === '' ? [] : [heading(1, title), ...markdownBlocks(text, 1)]

const windowWords = ({ evaluationFrom: from, evaluationTo: to, evaluationPrecision }: PlanState) =>
  evaluationPrecision === 'day'
    ? dates.period(from, to)
    : `${dates.window(from, to, evaluationPrecision)} (${dates.period(from, to)})`

const sourceWords = ({ heading: title, place }: SourceRef): string =>
  [`»${title}«`, place].filter((part) => part !== '»«' && part !== '').join(', ')

const OFFICE_WORDS = {
  chair: 'Formand',
  vice_chair: 'Næstformand',
  member: 'Medlem',
} as const satisfies Record<Office, string>

function committeeBlocks({ committee }: PlanState): Block[] {
  if (committee === null) return []
  return [
    heading(1, 'Udvalget'),
    paragraph(`Planen følges op af ${committee.name}. Sekretariat: ${committee.secretariat}.`),
    ...table(
      'Udvalgets medlemmer',
      [column('Navn', 'text', 3), column('Parti', 'text', 2), column('Hverv', 'text', 2)],
      committee.members.map(({ name, party, office }) => [name, party, OFFICE_WORDS[office]]),
    ),
    paragraph(`Kilde: ${sourceWords(committee.source)}.`, 'soft'),
  ]
}

function areaBlocks(plan: PlanState, area: AreaRecord, asOf: IsoDate): Block[] {
  const { id, number, title, parentId } = area
  const isRoot = parentId === null
  const activities = plan.activities.filter(
    (activity) => activity.areaId === id && !isArchived(activity, asOf),
  )
  return [
    heading(isRoot ? 1 : 2, `${number} ${title}`),
    ...markdownBlocks(area.description ?? '', isRoot ? 1 : 2),
    ...facts(['Tidsplan', area.timetableNote], ...participantFacts(area.participants), [
      'Kilde',
      sourceWords(area.source),
    ]),
    ...activities.flatMap((activity) => activityBlocks(plan, activity, isRoot ? 2 : 3)),
    ...plan.areas
      .filter((sub) => sub.parentId === id)
      .flatMap((sub) => areaBlocks(plan, sub, asOf)),
  ]
}

const participantFacts = ({ units, partners }: Participants) =>
  [
    ['Deltagere', listed(units)],
    ['Samarbejdsparter', listed(partners.map(({ name }) => name))],
  ] as const

function activityBlocks(plan: PlanState, activity: ActivityRecord, level: 2 | 3): Block[] {
  const { number, title, description, expectedResults, lead, participants, source } = activity
  const indicators = activity.indicators.filter(({ voided }) => !voided)
  const milestones = activity.milestones.filter(({ voided }) => !voided)
  return [
    heading(level, `${number} ${title}`),
    ...markdownBlocks(description ?? '', level),
    ...facts(
      ['Forventede resultater', expectedResults],
      ['Tid', timingWords(activity, plan)],
      ['Ansvarlig', lead],
      ...participantFacts(participants),
      ['Resultatmål', listed(indicators.map((one) => `${one.title}: ${targetWords(one)}`))],
      [
        'Delmål',
        listed(
          milestones.map((one) =>
            one.dueDate === null ? one.title : `${one.title} (${dates.date(one.dueDate)})`,
          ),
        ),
      ],
      ['Viderefører', continuesWords(activity)],
      ['Kilde', source === null ? null : sourceWords(source)],
    ),
  ]
}

const continuesWords = ({ continues }: ActivityRecord): string | null =>
  continues === null ? null : `aktivitet ${continues.number} i ${continues.planTitle}`

/** When it is done: its own dates, the plan's, or why it has none. */
function timingWords(activity: ActivityRecord, plan: PlanState): string {
  const { scheduleKind, startDate, endDate, ongoingReason, indicators } = activity
  switch (scheduleKind) {
    case 'dated':
      return startDate === null || endDate === null ? '' : dates.period(startDate, endDate)
    case 'plan_period':
      return `Hele planperioden, ${dates.period(plan.periodStart, plan.periodEnd)}`
    case 'ongoing':
      return `Løbende; kan ikke måles i tid. ${ongoingReason ?? ''}`.trim()
    case 'recurring': {
      const times = indicators.filter(
        ({ voided, targetPeriod }) => !voided && targetPeriod === 'year',
      )
      return times.length === 0
        ? 'Gentages hvert år'
        : `Gentages hvert år: ${listed(times.map(targetWords))}`
    }
  }
}

function resourceBlocks(plan: PlanState, asOf: IsoDate): Block[] {
  const { items } = poolsOn(plan, asOf)
  if (items.length === 0 && plan.resourceNote.trim() === '') return []
  return [
    heading(1, 'Ressourcer'),
    ...markdownBlocks(plan.resourceNote, 1),
    ...items.flatMap((pool) => {
      const source = plan.pools.find(({ slug }) => slug === pool.slug)?.source ?? null
      return [
        heading(2, pool.name),
        ...facts(
          ['Bevilling', numbers.amount(pool.amountOre)],
          ['Fordelt på områder', numbers.amount(pool.allocatedOre)],
          ['Kilde', source === null ? null : sourceWords(source)],
        ),
      ]
    }),
  ]
}
