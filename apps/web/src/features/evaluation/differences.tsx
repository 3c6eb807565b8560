import type { Evaluation, EvaluationDifference } from '@koreplan/contract'
import { Link } from '@tanstack/react-router'
import { useFormat } from '../../lib/format.ts'
import { DifferenceSection } from '../status-reports/difference-section.tsx'
import { useFigureWords } from '../status-reports/figure-words.ts'
import { useEvaluationTexts } from './use-evaluation-texts.ts'

/** Where today's figures at the cut-off are others than those that the evaluation was closed with. */
export function Differences({ evaluation }: { evaluation: Evaluation }) {
  const t = useEvaluationTexts()
  const { differences, figuresAsOf, rows } = evaluation
  const date = useFormat().longDate(figuresAsOf)
  const { nameOf, valueOf } = useDifferenceWords(evaluation)
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

/** What a figure is called, and how its values are written: as in a status report, and what only this one has. */
function useDifferenceWords({ rows }: Evaluation) {
  const t = useEvaluationTexts()
  const format = useFormat()
  const words = useFigureWords()

  const nameOf = ({ number, path }: EvaluationDifference): string => {
    const [first, second] = path
    if (first === 'isEvaluated') return t('isEvaluated')
    if (first === 'milestones')
      return t(second === 'total' ? 'milestonesTotal' : 'milestonesCompleted')
    if (first !== 'indicators') return words.nameOf(path.join('.'))
    const indicator = rows
      .find((row) => row.number === number)
      ?.indicators.find(({ id }) => String(id) === second)
    return indicator === undefined
      ? t('indicatorGone')
      : t('indicatorFigure', { title: indicator.title })
  }

  const valueOf = ({ path }: EvaluationDifference, value: EvaluationDifference['was']): string => {
    if (path[0] === 'indicators' && typeof value === 'number')
      return path.at(-1) === 'shareOfTarget' ? format.percentDecimal(value) : format.number(value)
    return words.valueOf(path.join('.'), value)
  }
  return { nameOf, valueOf }
}
