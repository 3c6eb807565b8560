import type { Dashboard } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import { useId } from 'react'
import { useFormat } from '../lib/format.ts'
import { ChartFrame } from './chart-frame.tsx'
import { scheduleFinding, layoutSchedule } from '@koreplan/charts'
import { inWords } from './in-words.ts'
import { RowLinks } from './row-links.tsx'
import { ScheduleMark } from './schedule-mark.tsx'
import { SchedulePicture } from './schedule-picture.tsx'
import { presentValues, scheduleRows, scheduleTable } from './schedule-rows.ts'
import { useChartTexts } from './use-chart-texts.ts'

interface Props {
  readonly areas: Dashboard['areas']
  /** Of the whole plan. */
  readonly counts: Dashboard['progress']['counts']
  readonly total: number
  readonly asOf: IsoDate
}

/** How many activities of each focus area stand how against their timetable. */
export function ScheduleCounts({ areas, counts, total, asOf }: Props) {
  const t = useChartTexts()
  const format = useFormat()
  const scope = useId().replaceAll(/[^\w-]/g, '')
  const finding = scheduleFinding(counts, total)
  const rows = scheduleRows(areas)
  const present = presentValues(counts)
  return (
    <ChartFrame
      id="schedule-counts"
      title={t(`finding.schedule.${finding.key}`, inWords(finding.params, format))}
      subtitle={t('schedule.subtitle', { date: format.date(asOf) })}
      legend={present.map((value) => ({
        key: value,
        label: `${t(`words:schedule.${value}`)} (${format.number(counts[value])})`,
        mark: <ScheduleMark value={value} scope={`${scope}-legend`} />,
      }))}
      table={scheduleTable(areas, { counts, total }, t, format)}
      draw={(width, name) => (
        <SchedulePicture layout={layoutSchedule(rows, width)} scope={scope} {...name} />
      )}
      over={(width, drawing) => {
        const layout = layoutSchedule(rows, width)
        return (
          <>
            {drawing}
            <RowLinks
              left={layout.left}
              rows={layout.rows.map(({ row, top, height, segments }) => {
                const lines = segments.map(({ value, count }) => ({
                  label: t(`words:schedule.${value}`),
                  value: format.number(count),
                }))
                const said = lines.map(({ label, value }) => `${value} ${label.toLowerCase()}`)
                const whole = t('general:count.activities', { count: row.total })
                return {
                  area: row.key,
                  top,
                  height,
                  label: `${row.name}, ${whole}: ${said.join(', ')}`,
                  more: { title: `${row.name}: ${whole}`, lines },
                }
              })}
            />
          </>
        )
      }}
    />
  )
}
