import type { EvaluationDifference, EvaluationRow } from '@koreplan/contract'
import { TARGET_PERIODS } from '@koreplan/domain'
import type { Formats } from '../../lib/format.ts'
import type { figureWords } from '../status-reports/figure-words.ts'
import type { EvaluationTexts } from './use-evaluation-texts.ts'

/** The figures of an indicator. */
const OF_INDICATOR = [
  'title',
  'unit',
  'targetPeriod',
  'target',
  'approximate',
  'actual',
  'expected',
  'shareOfTarget',
] as const

/** What a figure is called, and how its values are written: as in a status report, and what only this one has. */
export function differenceWords(
  rows: readonly Pick<EvaluationRow, 'number' | 'indicators'>[],
  t: EvaluationTexts,
  format: Formats,
  words: ReturnType<typeof figureWords>,
) {
  const nameOf = ({ number, path }: EvaluationDifference): string => {
    const [first, second, third] = path
    if (first === 'isEvaluated') return t('isEvaluated')
    if (first === 'milestones')
      return t(second === 'total' ? 'milestonesTotal' : 'milestonesCompleted')
    if (first !== 'indicators') return words.nameOf(path.join('.'))
    const indicator = rows
      .find((row) => row.number === number)
      ?.indicators.find(({ id }) => String(id) === second)
    const name = indicator === undefined ? t('indicator') : t('indicatorNamed', indicator)
    const figure = OF_INDICATOR.find((one) => one === third)
    // Without one it is the indicator as a whole that came or went.
    return figure === undefined
      ? name
      : t('indicatorFigure', { name, figure: t(`ofIndicator.${figure}`) })
  }

  const valueOf = ({ path }: EvaluationDifference, value: EvaluationDifference['was']): string => {
    const [first, , figure] = path
    if (first !== 'indicators' || value === null || typeof value === 'boolean')
      return words.valueOf(path.join('.'), value)
    if (typeof value === 'number')
      return figure === 'shareOfTarget' ? format.percentDecimal(value) : format.number(value)
    const period = TARGET_PERIODS.find((one) => figure === 'targetPeriod' && one === value)
    return period === undefined ? value : t(`targetPeriod.${period}`)
  }
  return { nameOf, valueOf }
}
