import type { LegendEntry } from './legend.tsx'
import { BoxMark, TickMark } from './marks.tsx'
import type { ProgressRow } from '@koreplan/charts'
import type { ChartTexts } from './use-chart-texts.ts'

/** What bars and ticks mean; of the red ones only when there are any. */
export function progressLegend(
  rows: readonly ProgressRow[],
  t: ChartTexts,
  date: string,
): LegendEntry[] {
  const measured = rows.filter(({ progress }) => progress !== null)
  if (measured.length === 0) return []
  const bar = {
    key: 'bar',
    label: t('progress.bar'),
    mark: <BoxMark fill="var(--schedule-on-track)" />,
  }
  const behind = {
    key: 'behind',
    label: t('progress.barBehind'),
    mark: <BoxMark fill="var(--schedule-overdue)" />,
  }
  const tick = { key: 'tick', label: t('progress.tick', { date }), mark: <TickMark /> }
  const isAnyBehind = measured.some((row) => row.behind)
  const isAnyOnCourse = measured.some((row) => !row.behind)
  return [...(isAnyOnCourse ? [bar] : []), ...(isAnyBehind ? [behind] : []), tick]
}
