import type { IsoDate } from '@koreplan/domain'
import { useFormat } from '../lib/format.ts'
import { ChartFrame } from './chart-frame.tsx'
import { cellsIn } from './chart-table.ts'
import { trendFinding, layoutTrend, type TrendPoint, type TrendWords } from '@koreplan/charts'
import { inWords } from './in-words.ts'
import { LineMark } from './marks.tsx'
import { PointReader } from './point-reader.tsx'
import { PLANNED_DASH } from './pool-picture.tsx'
import { TrendPicture } from './trend-picture.tsx'
import { useChartTexts } from './use-chart-texts.ts'

interface Props {
  readonly points: readonly TrendPoint[]
  readonly asOf: IsoDate
  /** Whose progress it is. */
  readonly label: string
}

/** Progress against the expected month by month, up to the as-of date. */
export default function TrendChart({ points, asOf, label }: Props) {
  const t = useChartTexts()
  const format = useFormat()
  const finding = trendFinding(points)
  const cells = cellsIn(format)
  const words: TrendWords = {
    percent: format.percent,
    quarter: (n) => t('trend.quarter', { n }),
    progress: (percent) => `${t('trend.progress')} ${format.percent(percent)}`,
    expected: (percent) => `${t('trend.expected')} ${format.percent(percent)}`,
  }
  const percentOr = (percent: number | null): string =>
    percent === null ? t('progress.notReported') : format.percentDecimal(percent)
  const hasFigures = points.some(({ progress }) => progress !== null)
  return (
    <ChartFrame
      id="progress-trend"
      title={t(`finding.trend.${finding.key}`, { ...inWords(finding.params, format), label })}
      subtitle={t('trend.subtitle', { date: format.date(asOf) })}
      legend={
        hasFigures
          ? [
              {
                key: 'progress',
                label: t('trend.progress'),
                mark: <LineMark stroke="var(--chart-spent)" width={2.5} />,
              },
              {
                key: 'expected',
                label: t('trend.expected'),
                mark: <LineMark stroke="var(--chart-planned)" dash={PLANNED_DASH} />,
              },
            ]
          : []
      }
      table={{
        columns: [t('trend.date'), t('trend.progress'), t('trend.expected')],
        rows: points.map(({ date, progress, expected }) => [
          cells.date(date),
          cells.percent(progress),
          cells.percent(expected),
        ]),
      }}
      draw={(width, name) => <TrendPicture layout={layoutTrend(points, words, width)} {...name} />}
      over={(width, drawing) => {
        const { x, top, bottom } = layoutTrend(points, words, width)
        return (
          <PointReader
            label={t('stepper')}
            start={points.length - 1}
            readings={points.map(({ date, progress, expected }) => ({
              x: x(date),
              title: format.date(date),
              lines: [
                { label: t('trend.progress'), value: percentOr(progress) },
                { label: t('trend.expected'), value: percentOr(expected) },
              ],
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
