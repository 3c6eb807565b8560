import type { Resources } from '@koreplan/contract'
import { ChartFrame } from '../../charts/chart-frame.tsx'
import { cellsIn } from '../../charts/chart-table.ts'
import { BoxMark, TickMark } from '../../charts/marks.tsx'
import { useFormat } from '../../lib/format.ts'
import { isLagging, mostLagging, withHours } from './hours-and-progress.ts'
import { PacePicture, type PaceRow } from './pace-picture.tsx'
import { useResourceTexts } from './use-resource-texts.ts'

/** Which areas are given many hours and move little. */
export function HoursAndProgressChart({ resources }: { readonly resources: Resources }) {
  const t = useResourceTexts()
  const format = useFormat()
  const { asOf, year } = resources
  const columns = withHours(resources.columns)
  const worst = mostLagging(columns)
  const date = format.date(asOf)
  const cells = cellsIn(format)
  const rows = columns.map((column): PaceRow => {
    const { number, shortTitle, usedMinutes, allocatedMinutes, progress, expectedProgress } = column
    const used = usedMinutes ?? 0
    return {
      key: number,
      name: `${number} ${shortTitle}`,
      used,
      allocated: allocatedMinutes ?? 0,
      hours:
        allocatedMinutes === null
          ? t('progress.noteNone', { used: format.hours(used) })
          : t('progress.note', {
              used: format.plainHours(used),
              allocated: format.hours(allocatedMinutes),
            }),
      progress,
      expected: expectedProgress,
      reached:
        progress === null || expectedProgress === null
          ? t('progress.notReported')
          : t('progress.reached', {
              progress: format.percent(progress),
              expected: format.percent(expectedProgress),
            }),
      isLagging: isLagging(column),
    }
  })
  const isAny = columns.some(({ progress }) => progress !== null)
  return (
    <ChartFrame
      id="hours-and-progress"
      title={
        worst === null
          ? t(isAny ? 'progress.even' : 'progress.nothing')
          : t('progress.lagging', {
              area: worst.shortTitle,
              progress: format.percent(worst.progress ?? 0),
              expected: format.percent(worst.expectedProgress ?? 0),
            })
      }
      subtitle={t('progress.subtitle', {
        when: year === null ? t('duringPlan') : String(year),
        date,
      })}
      legend={[
        { key: 'hours', label: t('progress.hours'), mark: <BoxMark fill="var(--chart-spent)" /> },
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
        { key: 'tick', label: t('progress.tick', { date }), mark: <TickMark /> },
      ]}
      table={{
        columns: [
          t('area'),
          t('allocated'),
          t('used'),
          t('progress.expectedHours'),
          t('progress.progress'),
          t('progress.expectedProgress'),
        ],
        rows: columns.map((column) => [
          cells.text(`${column.number} ${column.title}`),
          cells.hours(column.allocatedMinutes),
          cells.hours(column.usedMinutes),
          cells.hours(column.expectedMinutes),
          cells.percent(column.progress),
          cells.percent(column.expectedProgress),
        ]),
      }}
      draw={(width, name) => <PacePicture rows={rows} width={width} {...name} />}
    />
  )
}
