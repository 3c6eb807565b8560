import {
  StatusFigures,
  type Block,
  type BlockOf,
  type Dashboard,
  type Doc,
  type Resources,
} from '@koreplan/contract'
import { periodOf, spendingSteps, type IsoDate } from '@koreplan/domain'
import { markdownBlocks } from '../../../documents/markdown.ts'
import { poolPicture } from '../../../documents/pictures/pool-picture.ts'
import { progressPicture } from '../../../documents/pictures/progress-picture.ts'
import type { PlanState, StatusReportRecord } from '../../../plan-state/records.ts'
import { refuseNotPossible } from '../../../problems/refusal.ts'
import { dashboardOn } from '../../dashboard/reads.ts'
import { attentionWords } from '../../meetings/drafts/attention-words.ts'
import { counted, dates, linkedOn, numbers } from '../../meetings/drafts/linked.ts'
import { progressWords } from '../../meetings/drafts/status.ts'
import { resourcesOn } from '../../resources/matrix.ts'
import { sectionDraft } from '../../status-reports/drafts.ts'
import { statusFigures } from '../../status-reports/figures.ts'
import { reportByNumber } from '../../status-reports/reads.ts'
import { column, facts, heading, list, paragraph, runsOf, table, wordsIn } from './blocks.ts'
import { docOf } from './doc.ts'
import {
  accountFacts,
  activitiesTable,
  countsTable,
  moneyTable,
  progressTable,
  usedHoursTable,
  whyNullOf,
} from './status-tables.ts'
import { checksumWords, inWords, standingWords } from './words.ts'

/** What a status report says, live or frozen. Texts are Markdown. */
interface Status {
  readonly title: string
  readonly asOf: IsoDate
  readonly figures: StatusFigures
  /** Of an area, or of the plan as a whole. */
  readonly textOf: (area: string | null) => string
  /** The day each activity ends on; null: it is not among what was frozen. */
  readonly endOf: ((number: string) => IsoDate | null) | null
  readonly poolPicture: readonly Block[]
  readonly hours: readonly Block[]
  readonly attention: readonly Block[]
  readonly about: readonly Block[]
}

/** The status as of a date, or a report as it was frozen. Refuses one that is not there, or not frozen. */
export function statusDocument(plan: PlanState, asOf: IsoDate, number: number | undefined): Doc {
  if (number === undefined) return statusDoc(plan, liveStatus(plan, asOf))
  return statusDoc(plan, frozenStatus(reportByNumber(plan, number)))
}

function liveStatus(plan: PlanState, asOf: IsoDate): Status {
  const figures = statusFigures(plan, asOf)
  const dashboard = dashboardOn(plan, asOf)
  const ends = new Map(plan.activities.map((one) => [one.number, periodOf(one, plan)?.end ?? null]))
  const steps = spendingSteps(plan.entries, asOf)
  const precision = plan.evaluationPrecision
  return {
    title: `Statusrapport pr. ${dates.longDate(asOf)}`,
    asOf,
    figures,
    textOf: (area) => sectionDraft(plan, area, asOf),
    endOf: (one) => ends.get(one) ?? null,
    poolPicture: [poolPicture({ figures: figures.pool, steps, period: plan, precision }, asOf)],
    hours: hoursTable(resourcesOn(plan, asOf, {})),
    attention: attentionBlocks(dashboard),
    about: [],
  }
}

/** Everything from the text that it was frozen as: what has changed since is in none of it. */
function frozenStatus({
  figures: text,
  checksum,
  frozenAt,
  approvedAt,
}: StatusReportRecord): Status {
  if (text === null || checksum === null || frozenAt === null)
    return refuseNotPossible('report_not_frozen')
  const frozen = JSON.parse(text) as {
    title: string
    asOf: IsoDate
    figures: unknown
    sections: readonly { area: string | null; text: string }[]
  }
  const figures = StatusFigures.parse(frozen.figures)
  return {
    title: frozen.title,
    asOf: frozen.asOf,
    figures,
    textOf: (area) => frozen.sections.find((one) => one.area === area)?.text ?? '',
    endOf: null,
    poolPicture: [],
    hours: usedHoursTable(figures),
    attention: lateBlocks(figures),
    about: [
      heading(1, 'Om rapporten'),
      paragraph('Tal og tekst er fastfrosset og svarer til det, der blev rapporteret.'),
      ...facts(
        ['Status pr.', dates.longDate(frozen.asOf)],
        ['Godkendt', approvedAt === null ? null : dates.day(approvedAt)],
        ['Fastfrosset', dates.day(frozenAt)],
        ['Kontrolsum (SHA-256)', checksumWords(checksum)],
      ),
    ],
  }
}

function statusDoc(plan: PlanState, status: Status): Doc {
  const { title, asOf, figures } = status
  const areas = figures.areas.map((area) => ({ ...area, whyNull: whyNullOf(area) }))
  return docOf(plan, {
    title,
    subtitle: [plan.title, plan.committee?.name].filter(Boolean).join(' · '),
    asOf,
    blocks: [
      heading(1, 'Sammenfatning'),
      ...summary(status),
      heading(1, 'Fremdrift'),
      progressPicture(areas, asOf),
      ...progressTable(figures),
      ...countsTable(figures),
      heading(1, 'Indsatsområderne'),
      ...figures.areas.flatMap((area) => areaBlocks(area, status)),
      heading(1, 'Puljen'),
      ...accountFacts(figures),
      ...status.poolPicture,
      ...moneyTable(figures),
      heading(1, 'Timer'),
      ...(status.hours.length === 0
        ? [paragraph('Der er hverken tildelt eller brugt timer.')]
        : status.hours),
      heading(1, 'Forhold, der kræver opmærksomhed'),
      ...status.attention,
      ...status.about,
    ],
  })
}

/** The sentence that says it all, then the text of the plan as a whole; not the same sentence twice. */
function summary({ figures, asOf, textOf }: Status): Block[] {
  const lead: BlockOf<'paragraph'> = {
    kind: 'paragraph',
    runs: runsOf(progressWords(figures, linkedOn(asOf))),
    tone: 'lead',
  }
  const [first, ...rest] = markdownBlocks(textOf(null), 1)
  if (first === undefined) return [lead]
  const isSaid = first.kind === 'paragraph' && wordsIn(first) === wordsIn(lead)
  return [lead, ...(isSaid ? rest : [first, ...rest])]
}

function areaBlocks(
  { number, title }: StatusFigures['areas'][number],
  { figures, textOf, endOf }: Status,
): Block[] {
  const within = figures.activities.filter(
    ({ area }) => area === number || area.startsWith(`${number}.`),
  )
  const activities = activitiesTable(`Aktiviteter i ${number} ${title}`, within, endOf)
  return [
    heading(2, `${number} ${title}`),
    ...markdownBlocks(textOf(number), 2),
    ...(activities.length === 0 ? [paragraph('Der er ingen aktiviteter i området.')] : activities),
  ]
}

/** Unit by area: what was allocated, what was used, and what should be by the date. */
function hoursTable({ units, columns, cells, total }: Resources): Block[] {
  const names = new Map(units.map(({ id, name }) => [id, name]))
  const areas = new Map(columns.map(({ number, shortTitle }) => [number, shortTitle]))
  type Told = Pick<
    Resources['total'],
    'allocatedMinutes' | 'usedMinutes' | 'expectedMinutes' | 'differenceMinutes'
  >
  const told = (one: Told) => [
    one.allocatedMinutes,
    one.usedMinutes,
    one.expectedMinutes,
    one.differenceMinutes,
  ]
  return table(
    'Timer i hele planperioden, tildelt og brugt til dato',
    [
      column('Forvaltning', 'text', 2.6),
      column('Indsatsområde', 'text', 2.6),
      column('Tildelt', 'hours', 1),
      column('Brugt', 'hours', 1),
      column('Forventet', 'hours', 1.15),
      column('Forskel', 'hours', 1),
    ],
    cells.map((cell) => [
      names.get(cell.unitId) ?? '',
      `${cell.number} ${areas.get(cell.number) ?? ''}`,
      ...told(cell),
    ]),
    ['I alt', null, ...told(total)],
  )
}

function attentionBlocks({ asOf, attention, attentionTotal }: Dashboard): Block[] {
  if (attentionTotal === 0) return [paragraph('Der er ingen forhold, der kræver opmærksomhed.')]
  const linked = linkedOn(asOf)
  const rest = attentionTotal - attention.length
  return [
    paragraph('De mest presserende forhold står først.'),
    ...list(attention.map((item) => attentionWords(item, linked))),
    ...(rest === 0
      ? []
      : [
          paragraph(`Yderligere ${counted(rest, 'ét forhold', 'forhold')} fremgår af overblikket.`),
        ]),
  ]
}

/** What a frozen report can say of it: the activities that were late. */
function lateBlocks({ activities }: StatusFigures): Block[] {
  const late = (['overdue', 'behind', 'not_reported', 'on_hold'] as const).flatMap((schedule) =>
    activities.filter((one) => one.schedule === schedule),
  )
  if (late.length === 0)
    return [paragraph('Ingen aktiviteter var forsinkede, bagud eller sat i bero.')]
  return [
    {
      kind: 'list',
      ordered: false,
      items: late.map((one) => [{ text: `${one.number} ${one.title}: ${lateWords(one)}.` }]),
    },
  ]
}

function lateWords(one: StatusFigures['activities'][number]): string {
  const { schedule, progress, expected } = one
  if (schedule === 'overdue') return 'forsinket; skulle være afsluttet'
  if (schedule !== 'behind' || progress === null || expected === null)
    return standingWords(one).toLocaleLowerCase('da')
  return `bagud, ${inWords(progress)} mod forventet ${numbers.percent(expected)}`
}
