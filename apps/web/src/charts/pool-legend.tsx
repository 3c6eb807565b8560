import { MARK_HEIGHT, MARK_WIDTH, type LegendEntry } from './legend.tsx'
import { BoxMark, LineMark } from './marks.tsx'
import { FORECAST_DASH, PLANNED_DASH } from './pool-picture.tsx'
import type { PoolHistory } from '@koreplan/charts'
import type { ChartTexts } from './use-chart-texts.ts'

/** What the lines mean; of the forecast only when there is one ahead. */
export function poolLegend(
  { asOf, period, forecastOre }: PoolHistory,
  t: ChartTexts,
): LegendEntry[] {
  const entry = (key: string, label: string, mark: LegendEntry['mark']): LegendEntry => ({
    key,
    label,
    mark,
  })
  const hasForecast = forecastOre !== null && asOf < period.evaluationTo
  return [
    entry('spent', t('pool.spent'), <SpentMark />),
    entry('bound', t('pool.bound'), <LineMark stroke="var(--chart-bound)" />),
    entry(
      'planned',
      t('pool.planned'),
      <LineMark stroke="var(--chart-planned)" dash={PLANNED_DASH} />,
    ),
    ...(hasForecast
      ? [
          entry(
            'forecast',
            t('pool.forecastLong'),
            <LineMark stroke="var(--chart-forecast)" dash={FORECAST_DASH} />,
          ),
        ]
      : []),
    entry(
      'window',
      t('pool.window'),
      <BoxMark fill="var(--chart-window)" stroke="var(--chart-axis)" />,
    ),
  ]
}

/** A filled step under a strong line, as the spending is drawn. */
function SpentMark() {
  return (
    <>
      <path
        d={`M1 9 H12 V4 H${MARK_WIDTH - 1} V${MARK_HEIGHT} H1 Z`}
        fill="var(--chart-spent)"
        fillOpacity={0.25}
      />
      <path
        d={`M1 9 H12 V4 H${MARK_WIDTH - 1}`}
        fill="none"
        stroke="var(--chart-spent)"
        strokeWidth={2.5}
      />
    </>
  )
}
