import type { Timeline } from '@koreplan/contract'
import { cellsIn, type ChartCell, type ChartTable } from '../../charts/chart-table.ts'
import type { Formats } from '../../lib/format.ts'
import type { LineWords, TimelineTexts } from './line-words.ts'

/** Everything that is drawn, as figures and words: a row for each activity, whatever is folded. */
export function timelineTable(
  { rows, areas }: Timeline,
  words: LineWords,
  t: TimelineTexts,
  format: Formats,
): ChartTable {
  const cells = cellsIn(format)
  const titles = new Map(areas.map(({ number, shortTitle }) => [number, shortTitle]))
  const date = (value: string | null): ChartCell =>
    value === null ? cells.text('') : cells.date(value)
  return {
    columns: COLUMNS.map((column) => t(`table.${column}`)),
    rows: rows.map((row) => [
      cells.text(row.number),
      cells.text(row.title),
      cells.text(`${row.area} ${titles.get(row.area) ?? ''}`),
      cells.text(row.lead ?? ''),
      cells.text(t(`words:scheduleKind.${row.scheduleKind}`)),
      date(row.start),
      date(row.end),
      cells.text(t(`words:state.${row.state}`)),
      cells.percent(row.progress),
      cells.percent(row.expected),
      cells.text(t(`words:schedule.${row.schedule}`)),
      cells.text(words.milestones(row).map(listed).join('; ')),
      cells.text(words.targets(row).map(listed).join('; ')),
      cells.text(words.decisions(row).join('; ')),
    ]),
  }
}

const COLUMNS = [
  'number',
  'activity',
  'area',
  'lead',
  'kind',
  'start',
  'end',
  'state',
  'progress',
  'expected',
  'schedule',
  'milestones',
  'occurrences',
  'decisions',
] as const

const listed = ({ title, said }: { title: string; said: string }): string => `${title} (${said})`
