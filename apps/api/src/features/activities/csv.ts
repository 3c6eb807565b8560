import {
  CSV_COLUMNS,
  WORDS,
  type ActivityRow,
  type CsvColumn,
  type Language,
  type QueryOf,
  type exportActivities,
} from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import { stringify } from 'csv-stringify/sync'
import type { PlanState } from '../../plan-state/records.ts'
import { chosenRows } from './list.ts'

const HEADINGS = {
  da: {
    number: 'Nr.',
    title: 'Aktivitet',
    area: 'Indsatsområde',
    lead: 'Ansvarlig',
    scheduleKind: 'Tidsplan',
    startDate: 'Start',
    endDate: 'Slut',
    state: 'Status',
    progress: 'Fremdrift i %',
    expected: 'Forventet i %',
    schedule: 'Mod tidsplanen',
    lastUpdatedOn: 'Senest opdateret',
    committedOre: 'Disponeret i kr.',
    spentOre: 'Forbrug i kr.',
    minutesUsed: 'Timer',
  },
  en: {
    number: 'No.',
    title: 'Activity',
    area: 'Focus area',
    lead: 'Lead',
    scheduleKind: 'Timing',
    startDate: 'Start',
    endDate: 'End',
    state: 'State',
    progress: 'Progress in %',
    expected: 'Expected in %',
    schedule: 'Against timetable',
    lastUpdatedOn: 'Last updated',
    committedOre: 'Committed in DKK',
    spentOre: 'Spent in DKK',
    minutesUsed: 'Hours',
  },
} as const satisfies Record<Language, Record<CsvColumn, string>>

type Cell = string | number | null

/** A row's value in one column; amounts in kroner, time in hours. */
function cellOf(row: ActivityRow, column: CsvColumn, language: Language): Cell {
  const words = WORDS[language]
  switch (column) {
    case 'area':
      return `${row.area.number} ${row.area.shortTitle}`
    case 'scheduleKind':
      return words.scheduleKind[row.scheduleKind]
    case 'state':
      return words.state[row.state]
    case 'schedule':
      return words.schedule[row.schedule]
    case 'committedOre':
    case 'spentOre':
      return row[column] / 100
    case 'minutesUsed':
      return row.minutesUsed / 60
    case 'number':
    case 'title':
    case 'lead':
    case 'startDate':
    case 'endDate':
    case 'progress':
    case 'expected':
    case 'lastUpdatedOn':
      return row[column]
  }
}

/** The list as a spreadsheet reads it: semicolons, UTF-8 with BOM, no cell run as a formula. */
export function activitiesCsv(
  plan: PlanState,
  asOf: IsoDate,
  { columns, lang = 'da', ...query }: QueryOf<typeof exportActivities>,
): string {
  const chosen = columns === undefined ? CSV_COLUMNS : (columns.split(',') as CsvColumn[])
  const decimal = (value: number): string =>
    lang === 'da' ? String(value).replace('.', ',') : String(value)
  return stringify(
    [
      chosen.map((column) => HEADINGS[lang][column]),
      ...chosenRows(plan, asOf, query).map((row) =>
        chosen.map((column) => cellOf(row, column, lang)),
      ),
    ],
    { bom: true, delimiter: ';', escape_formulas: true, cast: { number: decimal } },
  )
}
