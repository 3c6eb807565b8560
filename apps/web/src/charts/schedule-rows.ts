import type { Dashboard } from '@koreplan/contract'
import type { ScheduleValue } from '@koreplan/domain'
import type { Formats } from '../lib/format.ts'
import { cellsIn, type ChartTable } from './chart-table.ts'
import { SEGMENT_ORDER, type ScheduleRow } from '@koreplan/charts'
import type { ChartTexts } from './use-chart-texts.ts'

type Area = Dashboard['areas'][number]
type Counts = Readonly<Record<ScheduleValue, number>>

/** The areas in the plan's order with their counts. */
export function scheduleRows(areas: readonly Area[]): ScheduleRow[] {
  return areas.map(({ number, shortTitle, counts, coverage }) => ({
    key: number,
    name: `${number} ${shortTitle}`,
    counts,
    total: coverage.total,
  }))
}

/** The values that any activity has, in the order of the segments. */
export function presentValues(counts: Counts): ScheduleValue[] {
  return SEGMENT_ORDER.filter((value) => counts[value] > 0)
}

/** The same counts as a table, with the whole plan as its last row. */
export function scheduleTable(
  areas: readonly Area[],
  plan: { readonly counts: Counts; readonly total: number },
  t: ChartTexts,
  format: Formats,
): ChartTable {
  const cells = cellsIn(format)
  const values = presentValues(plan.counts)
  const row = (name: string, counts: Counts, total: number) => [
    cells.text(name),
    ...values.map((value) => cells.count(counts[value])),
    cells.count(total),
  ]
  return {
    columns: [
      t('schedule.area'),
      ...values.map((value) => t(`words:schedule.${value}`)),
      t('schedule.total'),
    ],
    rows: [
      ...areas.map(({ number, title, counts, coverage }) =>
        row(`${number} ${title}`, counts, coverage.total),
      ),
      row(t('schedule.all'), plan.counts, plan.total),
    ],
  }
}
