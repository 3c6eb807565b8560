import type { Evaluation, EvaluationDifference } from '@koreplan/contract'
import { Link } from '@tanstack/react-router'
import { useFormat } from '../../lib/format.ts'
import { DifferenceSection } from '../status-reports/difference-section.tsx'
import { useFigureWords } from '../status-reports/figure-words.ts'
import { differenceWords } from './difference-words.ts'
import { useEvaluationTexts } from './use-evaluation-texts.ts'

/** Where today's figures at the cut-off are others than those that the evaluation was closed with. */
export function Differences({ evaluation }: { evaluation: Evaluation }) {
  const t = useEvaluationTexts()
  const { differences, figuresAsOf, rows } = evaluation
  const format = useFormat()
  const words = useFigureWords()
  const date = format.longDate(figuresAsOf)
  const { nameOf, valueOf } = differenceWords(rows, t, format, words)
  const titles = new Map(rows.map(({ number, title }) => [number, title]))
  const whatOf = ({ number }: EvaluationDifference) =>
    number === null ? (
      t('thePlan')
    ) : (
      <Link to="/activities/$number" params={{ number }} lang="da">
        {number} {titles.get(number)}
      </Link>
    )
  return (
    <DifferenceSection
      none={t('differencesNone', { date })}
      some={t('differencesSome', { date })}
      lines={differences.map((one) => ({
        key: `${one.number ?? ''} ${one.path.join('.')}`,
        what: whatOf(one),
        figure: nameOf(one),
        was: valueOf(one, one.was),
        is: valueOf(one, one.is),
      }))}
    />
  )
}
