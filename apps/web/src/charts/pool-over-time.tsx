import type { PoolFigures } from '@koreplan/contract'
import type { IsoDate, PlanPeriod, Precision } from '@koreplan/domain'
import { useFormat } from '../lib/format.ts'
import { ChartFrame } from './chart-frame.tsx'
import {
  poolFinding,
  layoutPool,
  poolReadings,
  type PoolHistory,
  type PoolStep,
} from '@koreplan/charts'
import { inWords } from './in-words.ts'
import { PointReader } from './point-reader.tsx'
import { poolLegend } from './pool-legend.tsx'
import { PoolPicture } from './pool-picture.tsx'
import { poolNotes, poolTable, poolWords, readingLines } from './pool-words.ts'
import { useChartTexts } from './use-chart-texts.ts'

interface Props {
  readonly asOf: IsoDate
  readonly figures: PoolFigures
  readonly steps: readonly PoolStep[]
  readonly period: PlanPeriod
  /** How exactly the evaluation's window is known. */
  readonly precision: Precision
}

/** What is spent and promised over time, against even spending until the evaluation is over. */
export function PoolOverTime({ asOf, figures, steps, period, precision }: Props) {
  const t = useChartTexts()
  const format = useFormat()
  const { amountOre, forecastOre } = figures
  const history: PoolHistory = { asOf, period, amountOre, steps, forecastOre }
  const readings = poolReadings(history)
  const words = poolWords(history, precision, t, format)
  const finding = poolFinding(figures, period.evaluationTo)
  return (
    <ChartFrame
      id="pool-over-time"
      title={t(`finding.pool.${finding.key}`, inWords(finding.params, format))}
      subtitle={t('pool.subtitle', { date: format.date(asOf) })}
      legend={poolLegend(history, t)}
      table={poolTable(readings, t, format)}
      notes={poolNotes(figures, period, asOf, t, format)}
      draw={(width, name) => <PoolPicture layout={layoutPool(history, words, width)} {...name} />}
      over={(width, drawing) => {
        const { x, top, bottom } = layoutPool(history, words, width)
        return (
          <PointReader
            label={t('stepper')}
            start={readings.findIndex(({ date }) => date === asOf)}
            readings={readings.map((reading) => ({
              x: x(reading.date),
              title: format.date(reading.date),
              lines: readingLines(reading, t, format),
            }))}
            width={width}
            top={top}
            bottom={bottom}
          >
            {drawing}
          </PointReader>
        )
      }}
    />
  )
}
