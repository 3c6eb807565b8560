import type { Resources } from '@koreplan/contract'
import { ChartFrame } from '../../charts/chart-frame.tsx'
import { cellsIn } from '../../charts/chart-table.ts'
import { BoxMark, TickMark } from '../../charts/marks.tsx'
import { layoutProgress } from '../../charts/progress-layout.ts'
import { ProgressPicture } from '../../charts/progress-picture.tsx'
import { useFormat } from '../../lib/format.ts'
import { mostLagging, pacesOf, type Pace } from './hours-and-progress.ts'
import { useResourceTexts } from './use-resource-texts.ts'

/** Which areas are given many hours and move little: progress as bars, the share of hours used as ticks. */
export function HoursAndProgressChart({ resources }: { readonly resources: Resources }) {
  const t = useResourceTexts()
  const format = useFormat()
  const { columns, asOf, year } = resources
  const paces = pacesOf(columns)
  const worst = mostLagging(paces)
  const when = year === null ? t('duringPlan') : String(year)
  const rows = paces.map(({ column, progress, share, isLagging }) => {
    const used = format.hours(column.usedMinutes ?? 0)
    return {
      key: column.number,
      name: `${column.number} ${column.shortTitle}`,
      value:
        progress === null
          ? t('progress.notReported')
          : share === null
            ? format.percent(progress)
            : t('progress.value', {
                progress: format.percent(progress),
                used: format.percent(share),
              }),
      note:
        column.allocatedMinutes === null
          ? t('progress.noteNone', { used })
          : t('progress.note', {
              used: format.plainHours(column.usedMinutes ?? 0),
              allocated: format.hours(column.allocatedMinutes),
            }),
      progress,
      expected: share === null ? null : Math.min(100, share),
      behind: isLagging,
    }
  })
  const cells = cellsIn(format)
  return (
    <ChartFrame
      id="hours-and-progress"
      title={titleOf(paces, worst, t, format.percent)}
      subtitle={t('progress.subtitle', { when, date: format.date(asOf) })}
      legend={[
        { key: 'bar', label: t('progress.bar'), mark: <BoxMark fill="var(--schedule-on-track)" /> },
        ...(worst === null
          ? []
          : [
              {
                key: 'lagging',
                label: t('progress.barLagging'),
                mark: <BoxMark fill="var(--schedule-overdue)" />,
              },
            ]),
        { key: 'tick', label: t('progress.tick'), mark: <TickMark /> },
      ]}
      table={{
        columns: [
          t('area'),
          t('allocated'),
          t('used'),
          t('progress.share'),
          t('progress.progress'),
        ],
        rows: paces.map(({ column, share, progress }) => [
          cells.text(`${column.number} ${column.title}`),
          cells.hours(column.allocatedMinutes),
          cells.hours(column.usedMinutes),
          cells.percent(share === null ? null : Math.round(share * 10) / 10),
          cells.percent(progress),
        ]),
      }}
      notes={paces.some(({ share }) => share !== null && share > 100) ? [t('progress.more')] : []}
      draw={(width, name) => (
        <ProgressPicture layout={layoutProgress(rows, width)} percent={format.percent} {...name} />
      )}
    />
  )
}

function titleOf(
  paces: readonly Pace[],
  worst: Pace | null,
  t: ReturnType<typeof useResourceTexts>,
  percent: (value: number) => string,
): string {
  if (worst !== null)
    return t('progress.lagging', {
      area: worst.column.shortTitle,
      used: percent(worst.share ?? 0),
      progress: percent(worst.progress ?? 0),
    })
  const isAny = paces.some(({ share, progress }) => share !== null && progress !== null)
  return t(isAny ? 'progress.even' : 'progress.nothing')
}
