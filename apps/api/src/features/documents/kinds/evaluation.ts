import type { Block, Doc, Evaluation, EvaluationRow } from '@koreplan/contract'
import { VERDICTS, type IsoDate } from '@koreplan/domain'
import { markdownBlocks } from '../../../documents/markdown.ts'
import type { PlanState } from '../../../plan-state/records.ts'
import { refuseNotPossible } from '../../../problems/refusal.ts'
import { evaluationOn } from '../../evaluation/reads.ts'
import { dates, inWindow, numbers } from '../../meetings/drafts/linked.ts'
import { column, facts, heading, paragraph, table } from './blocks.ts'
import { docOf } from './doc.ts'
import { activityBlocks } from './evaluation-activity.ts'
import { usedAgainstReached } from './evaluation-used.ts'
import { checksumWords, expectedCell, progressCell, VERDICT_WORDS } from './words.ts'

/**
 * Resources used against results achieved, activity by activity, with what is recommended and decided; of a closed
 * one, the figures that it was closed with. Refuses before it is opened.
 */
export function evaluationDocument(plan: PlanState, asOf: IsoDate): Doc {
  const evaluation = evaluationOn(plan, asOf)
  if (evaluation.state === 'not_opened') return refuseNotPossible('evaluation_not_open')
  const { figuresAsOf, rows } = evaluation
  return docOf(plan, {
    title: 'Evaluering af planens aktiviteter',
    subtitle: `${plan.title} · tal pr. ${dates.longDate(figuresAsOf)}`,
    // What is said is of the cut-off once that is reached.
    asOf: figuresAsOf,
    blocks: [
      heading(1, 'Sammenfatning'),
      ...markdownBlocks(evaluation.window.purpose, 1),
      paragraph(stateWords(plan, evaluation)),
      ...totalFacts(evaluation),
      ...summaryTable(rows),
      heading(1, 'Ressourcer mod målopfyldelse'),
      ...usedAgainstReached(
        rows,
        new Map(plan.areas.map((area) => [area.number, area.shortTitle])),
        figuresAsOf,
      ),
      heading(1, 'Fortsætter, justeres, stopper'),
      ...decidedBlocks(rows),
      ...byArea(rows).flatMap(([area, its]) => [heading(1, area), ...its.flatMap(activityBlocks)]),
      ...closedBlocks(evaluation),
    ],
  })
}

function stateWords(plan: PlanState, { cutOff, figuresAsOf, isFrozen }: Evaluation): string {
  const when = `Planens aktiviteter evalueres ${inWindow(plan)}.`
  if (isFrozen)
    return `${when} Evalueringen er afsluttet, og tallene er fastfrosset pr. ${dates.longDate(figuresAsOf)}.`
  const until =
    cutOff === null || cutOff === figuresAsOf
      ? ''
      : ` Skæringsdatoen ${dates.longDate(cutOff)} er ikke nået.`
  return `${when} Evalueringen er åben, og tallene er opgjort pr. ${dates.longDate(figuresAsOf)}.${until}`
}

function totalFacts({ totals }: Evaluation): Block[] {
  const { progress, expected, coverage, amountOre, spentOre, openCommittedOre } = totals
  return facts(
    [
      'Fremdrift',
      progress === null || expected === null
        ? 'ikke opgjort'
        : `${numbers.percent(progress)} mod forventet ${numbers.percent(expected)}; ${coverage.reported} af ${coverage.measured} aktiviteter med tidsplan er rapporteret`,
    ],
    ['Puljen', numbers.amount(amountOre)],
    ['Forbrug', numbers.amount(spentOre)],
    ['Disponeret, ikke brugt', numbers.amount(openCommittedOre)],
    ['Timer brugt', numbers.hours(totals.minutesUsed)],
  )
}

/** Every activity in one line. Money that names an area alone is in no activity's, so there is no sum here. */
const summaryTable = (rows: readonly EvaluationRow[]): Block[] =>
  table(
    'Ressourcer og resultater, aktivitet for aktivitet',
    [
      column('Nr.', 'text', 0.75),
      column('Aktivitet', 'text', 2.9),
      column('Forbrug', 'amount', 1.35),
      column('Timer', 'hours', 0.95),
      column('Fremdrift', 'percent', 1.35),
      column('Forventet', 'percent', 1.35),
      column('Mål (1-5)', 'integer', 0.75),
      column('Beslutning', 'text', 1.45),
    ],
    rows.map((row) => {
      const { number, title, spentOre, minutesUsed, assessment, decisions } = row
      const verdict = decisions[0]?.verdict
      return [
        number,
        title,
        spentOre,
        minutesUsed,
        progressCell(row),
        expectedCell(row),
        assessment.goalAttainment,
        verdict === undefined ? 'Ingen endnu' : VERDICT_WORDS[verdict],
      ]
    }),
  )

/** What goes on and what does not, by what was decided last; then what nobody has decided. */
function decidedBlocks(rows: readonly EvaluationRow[]): Block[] {
  const lists = [...VERDICTS, null].map((verdict) => ({
    title: verdict === null ? 'Uden beslutning' : VERDICT_WORDS[verdict],
    its: rows.filter(({ decisions }) => (decisions[0]?.verdict ?? null) === verdict),
  }))
  return lists
    .filter(({ its }) => its.length > 0)
    .flatMap(({ title, its }) => [
      heading(2, `${title} (${numbers.number(its.length)})`),
      {
        kind: 'list' as const,
        ordered: false,
        items: its.map((one) => [{ text: `${one.number} ${one.title}` }]),
      },
    ])
}

/** By focus area, in the order of the rows. */
function byArea(rows: readonly EvaluationRow[]): [string, EvaluationRow[]][] {
  const named = rows.map((row) => [`${row.area.number} ${row.area.shortTitle}`, row] as const)
  return [...Map.groupBy(named, ([area]) => area)].map(([area, its]) => [
    area,
    its.map(([, row]) => row),
  ])
}

function closedBlocks({ closed }: Evaluation): Block[] {
  if (closed === null) return []
  return [
    heading(1, 'Om evalueringen'),
    ...facts(
      ['Afsluttet', `${dates.day(closed.at)} af ${closed.by}`],
      ['Kontrolsum (SHA-256)', checksumWords(closed.checksum)],
    ),
  ]
}
