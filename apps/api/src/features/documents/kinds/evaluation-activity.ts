import type { Block, EvaluationIndicator, EvaluationRow } from '@koreplan/contract'
import { dates, numbers } from '../../meetings/drafts/linked.ts'
import { column, facts, heading, paragraph, table, written } from './blocks.ts'
import {
  expectedCell,
  inWords,
  progressCell,
  standingWords,
  targetWords,
  VERDICT_WORDS,
  VOTE_WORDS,
} from './words.ts'

/** One activity: what it used, what came of it, what is recommended, and what was decided. */
export function activityBlocks(row: EvaluationRow): Block[] {
  const { number, title, assessment, milestones, lead } = row
  const { achieved, learned, goalAttainment, recommendation, recommendationReason } = assessment
  const open = row.openCommittedOre
  return [
    heading(2, `${number} ${title}`),
    ...facts(
      ['Ansvarlig', lead],
      ['Forbrug', spentWords(row.spentOre, open)],
      ['Timer brugt', numbers.hours(row.minutesUsed)],
      ['Status', standingWords(row)],
      ['Fremdrift', `${inWords(progressCell(row))}; forventet: ${inWords(expectedCell(row))}`],
      [
        'Delmål',
        milestones.total === 0 ? null : `${milestones.completed} af ${milestones.total} nået`,
      ],
      ['Målopfyldelse', goalAttainment === null ? 'ikke vurderet' : `${goalAttainment} af 5`],
      ['Indstilling', recommendation === null ? 'ingen endnu' : VERDICT_WORDS[recommendation]],
    ),
    ...indicatorTable(number, row.indicators),
    ...written(3, 'Hvad er opnået', achieved),
    ...written(3, 'Hvad er lært', learned),
    ...written(3, 'Begrundelse for indstillingen', recommendationReason),
    ...decisionBlocks(row),
  ]
}

const spentWords = (spentOre: number, openOre: number): string =>
  openOre === 0
    ? numbers.amount(spentOre)
    : `${numbers.amount(spentOre)}; yderligere ${numbers.amount(openOre)} er disponeret`

const indicatorTable = (number: string, indicators: readonly EvaluationIndicator[]): Block[] =>
  table(
    `Resultatmål for ${number}`,
    [
      column('Resultatmål', 'text', 2.6),
      column('Mål', 'text', 2.6),
      column('Nået', 'number', 1.2),
      column('Forventet', 'number', 1),
      column('Andel af målet', 'percent', 1),
    ],
    indicators.map((one) => [
      one.title,
      targetWords(one),
      one.actual ?? 'Ikke rapporteret',
      one.expected,
      one.shareOfTarget,
    ]),
  )

/** The decision that holds first, then those that it followed. */
function decisionBlocks({ decisions }: EvaluationRow): Block[] {
  if (decisions.length === 0) return []
  return [
    heading(3, decisions.length === 1 ? 'Beslutning' : 'Beslutninger, den gældende først'),
    ...decisions.flatMap(({ verdict, reason, date, meeting, votes }) => {
      const where = meeting === null ? '' : `, ${meeting.title}`
      return [
        paragraph(
          [`${VERDICT_WORDS[verdict]} (${dates.longDate(date)}${where}).`, reason]
            .filter(Boolean)
            .join(' '),
        ),
        ...(votes.length === 0
          ? []
          : [
              paragraph(
                `Stemmer: ${votes.map(({ name, vote }) => `${name} ${VOTE_WORDS[vote]}`).join(', ')}.`,
                'soft',
              ),
            ]),
      ]
    }),
  ]
}
