import { WORDS, type Block, type DocumentCell, type StatusFigures } from '@koreplan/contract'
import type { IsoDate, ScheduleValue, WhyNull } from '@koreplan/domain'
import { column, facts, table } from './blocks.ts'
import { numbers } from '../../meetings/drafts/linked.ts'
import { expectedCell, progressCell, standingWords } from './words.ts'

type AreaFigures = StatusFigures['areas'][number]
type ActivityFigures = StatusFigures['activities'][number]

/** Why an area has no figure: it follows from its counts, also where a frozen report does not say it. */
export function whyNullOf({
  progress,
  coverage,
  counts,
}: Pick<AreaFigures, 'progress' | 'coverage' | 'counts'>): WhyNull | null {
  if (progress !== null) return null
  if (coverage.measured > 0) return 'not_reported'
  return coverage.total > counts.cancelled ? 'no_timetable' : 'no_activities'
}

const WHY_NULL = {
  not_reported: 'Ikke rapporteret',
  no_timetable: 'Kan ikke måles i tid',
  no_activities: 'Ingen aktiviteter',
} as const

/** How far each focus area is: the figures of the picture. */
export function progressTable({ progress, areas }: StatusFigures): Block[] {
  const cells = (
    one: Pick<AreaFigures, 'progress' | 'expected' | 'coverage' | 'counts'>,
  ): DocumentCell[] => {
    const why = whyNullOf(one)
    return [
      why === null ? one.progress : WHY_NULL[why],
      one.expected,
      `${one.coverage.reported} af ${one.coverage.measured}`,
    ]
  }
  return table(
    'Fremdrift mod forventet i hvert indsatsområde',
    [
      column('Indsatsområde', 'text', 3),
      column('Fremdrift', 'percent', 1.3),
      column('Forventet', 'percent', 1),
      column('Rapporteret (af dem med tidsplan)', 'text', 1.6),
    ],
    areas.map((area) => [`${area.number} ${area.title}`, ...cells(area)]),
    ['Hele planen', ...cells({ ...progress, progress: progress.actual })],
  )
}

/** In the order in which a reader asks for them. */
const SCHEDULES: readonly ScheduleValue[] = [
  'completed',
  'on_track',
  'ahead',
  'behind',
  'overdue',
  'not_reported',
  'no_timetable',
  'on_hold',
  'cancelled',
]

/** How many activities stand how, a column a focus area: its number is what there is room for. */
export function countsTable({ progress, areas }: StatusFigures): Block[] {
  const used = SCHEDULES.filter((schedule) => progress.counts[schedule] > 0)
  return table(
    'Antal aktiviteter efter status, fordelt på indsatsområder (nummer)',
    [
      column('Status', 'text', 3),
      ...areas.map(({ number }) => column(number, 'integer', 1)),
      column('I alt', 'integer', 1.2),
    ],
    used.map((schedule) => [
      WORDS.da.schedule[schedule],
      ...areas.map(({ counts }) => counts[schedule]),
      progress.counts[schedule],
    ]),
    ['I alt', ...areas.map(({ coverage }) => coverage.total), progress.coverage.total],
  )
}

/** The activities of an area. `endOf`: the day each ends on; a frozen report has none. */
export function activitiesTable(
  caption: string,
  activities: readonly ActivityFigures[],
  endOf: ((number: string) => IsoDate | null) | null,
): Block[] {
  return table(
    caption,
    [
      column('Nr.', 'text', 0.7),
      column('Aktivitet', 'text', 3.6),
      column('Status', 'text', 1.6),
      column('Fremdrift', 'percent', 1.35),
      column('Forventet', 'percent', 1.35),
      ...(endOf === null ? [] : [column('Slutter', 'date', 1.35)]),
    ],
    activities.map((one) => [
      one.number,
      one.title,
      standingWords(one),
      progressCell(one),
      expectedCell(one),
      ...(endOf === null ? [] : [endOf(one.number)]),
    ]),
  )
}

/** The pool's account, line by line. */
export function accountFacts({ pool }: StatusFigures): Block[] {
  const { amountOre, allocatedOre, committedOre, openCommittedOre, spentOre, availableOre } = pool
  const { plannedOre, forecastOre } = pool
  const amount = numbers.amount
  return facts(
    ['Bevilling', amount(amountOre)],
    ['Fordelt på områder', amount(allocatedOre)],
    ['Disponeret', `${amount(committedOre)}, heraf ${amount(openCommittedOre)} ikke brugt endnu`],
    ['Forbrug', amount(spentOre)],
    ['Til rådighed', amount(availableOre)],
    ['Ved jævnt forbrug', `${amount(plannedOre)} på dette tidspunkt`],
    ['Prognose', forecastOre === null ? null : `${amount(forecastOre)} ved evalueringens slutning`],
  )
}

/** Where the pool's money is; what names no area has a line of its own, so that the sum is the account's. */
export function moneyTable({ pool, areas }: StatusFigures): Block[] {
  const sum = (of: (area: AreaFigures) => number): number =>
    areas.reduce((all, area) => all + of(area), 0)
  const without = [
    pool.committedOre - sum((area) => area.committedOre),
    pool.spentOre - sum((area) => area.spentOre),
    pool.openCommittedOre - sum((area) => area.openCommittedOre),
  ]
  const rows: DocumentCell[][] = areas.map((area) => [
    `${area.number} ${area.shortTitle}`,
    area.committedOre,
    area.spentOre,
    area.openCommittedOre,
  ])
  if (without.some((ore) => ore !== 0)) rows.push(['Uden indsatsområde', ...without])
  return table(
    'Puljen fordelt på indsatsområder',
    [
      column('Indsatsområde', 'text', 2.6),
      column('Disponeret', 'amount', 1.4),
      column('Forbrug', 'amount', 1.4),
      column('Disponeret, ikke brugt endnu', 'amount', 1.6),
    ],
    rows,
    ['I alt', pool.committedOre, pool.spentOre, pool.openCommittedOre],
  )
}

/** Hours that were used, by area: all that a frozen report knows of hours. */
export function usedHoursTable({ areas, minutes }: StatusFigures): Block[] {
  return table(
    'Brugte timer i hvert indsatsområde',
    [column('Indsatsområde', 'text', 3), column('Brugt, timer', 'hours', 1)],
    areas.map((area) => [`${area.number} ${area.title}`, area.minutesUsed]),
    ['I alt', minutes],
  )
}
