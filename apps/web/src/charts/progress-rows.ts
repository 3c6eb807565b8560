import type { Dashboard } from '@koreplan/contract'
import type { Formats } from '../lib/format.ts'
import { cellsIn, type ChartTable } from './chart-table.ts'
import { isBehind, type ProgressRow } from '@koreplan/charts'
import type { ChartTexts } from './use-chart-texts.ts'

type Area = Dashboard['areas'][number]
/** The areas in the plan's order, each with what the chart says about it. */
export function progressRows(
  areas: readonly Area[],
  t: ChartTexts,
  format: Formats,
): ProgressRow[] {
  return areas.map((area) => {
    const { number, shortTitle, progress, expected } = area
    return {
      key: number,
      name: `${number} ${shortTitle}`,
      value: valueOf(area, t, format),
      note: noteOf(area, t),
      progress,
      expected,
      behind: isBehind(area),
    }
  })
}

/** The same figures as a table. */
export function progressTable(areas: readonly Area[], t: ChartTexts, format: Formats): ChartTable {
  const cells = cellsIn(format)
  return {
    columns: [
      t('progress.area'),
      t('progress.progress'),
      t('progress.expected'),
      t('progress.reported'),
      t('progress.measured'),
      t('progress.remark'),
    ],
    rows: areas.map((area) => [
      cells.text(`${area.number} ${area.title}`),
      cells.percent(area.progress),
      cells.percent(area.expected),
      cells.count(area.coverage.reported),
      cells.count(area.coverage.measured),
      cells.text(remarkOf(area, t)),
    ]),
  }
}

function valueOf(area: Area, t: ChartTexts, format: Formats): string {
  const { progress, expected } = area
  if (progress === null || expected === null) return whyNot(area, t)
  if (hasNotBegun(area)) return t('progress.notBegun')
  return t('general:progressAndExpected', {
    value: format.percent(progress),
    expected: format.percent(expected),
  })
}

function whyNot({ whyNull }: Area, t: ChartTexts): string {
  switch (whyNull) {
    case 'no_timetable':
      return t('progress.ongoing')
    case 'no_activities':
      return t('progress.noActivities')
    case 'not_reported':
    case null:
      return t('progress.notReported')
  }
}

function noteOf(area: Area, t: ChartTexts): string {
  const { reported, measured } = area.coverage
  if (measured === 0 || hasNotBegun(area)) return ''
  const coverage = t('general:coverage', { reported, measured })
  return isBehind(area) ? `${t('progress.behind')} · ${coverage}` : coverage
}

/** Nothing of it was due to begin, and nothing has: said in words, since 0 % looks like a failing. */
function hasNotBegun({ progress, expected }: Area): boolean {
  return progress === 0 && expected === 0
}

function remarkOf(area: Area, t: ChartTexts): string {
  if (hasNotBegun(area)) return t('progress.notBegun')
  if (isBehind(area)) return t('progress.behind')
  return area.progress === null ? whyNot(area, t) : ''
}
