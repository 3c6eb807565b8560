import {
  SHEET_COLUMNS,
  WORDS,
  type ActivityRow,
  type Language,
  type QueryOf,
  type SheetColumn as SheetColumnKey,
  type exportActivities,
} from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import type { PlanState } from '../../plan-state/records.ts'
import { aboutList, sheetName } from '../../sheets/about.ts'
import type { CellKind, Sheet } from '../../sheets/sheet.ts'
import { chosenRows, type ListQuery } from './list.ts'

const NAMES = { da: 'Aktiviteter', en: 'Activities' } as const satisfies Record<Language, string>
const ARCHIVED = { da: 'arkiverede', en: 'archived' } as const satisfies Record<Language, string>

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
} as const satisfies Record<Language, Record<SheetColumnKey, string>>

const KINDS = {
  number: 'text',
  title: 'text',
  area: 'text',
  lead: 'text',
  scheduleKind: 'text',
  startDate: 'date',
  endDate: 'date',
  state: 'text',
  progress: 'percent',
  expected: 'percent',
  schedule: 'text',
  lastUpdatedOn: 'date',
  committedOre: 'amount',
  spentOre: 'amount',
  minutesUsed: 'hours',
} as const satisfies Record<SheetColumnKey, CellKind>

function valueOf(row: ActivityRow, column: SheetColumnKey, language: Language) {
  if (column === 'area') return `${row.area.number} ${row.area.shortTitle}`
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = WORDS[language]
  const value = row[column]
  return words[column]?.[String(value)] ?? value
}

/** The list as a spreadsheet is to have it, with the columns asked for. */
export function activitySheet(
  plan: PlanState,
  asOf: IsoDate,
  { columns, ...query }: QueryOf<typeof exportActivities>,
  language: Language,
): Sheet<ActivityRow> {
  const chosen = columns === undefined ? SHEET_COLUMNS : (columns.split(',') as SheetColumnKey[])
  const headings = HEADINGS[language]
  return {
    name: sheetName(NAMES[language].toLowerCase(), plan, asOf, language),
    title: NAMES[language],
    columns: chosen.map((column) => ({
      heading: headings[column],
      kind: KINDS[column],
      value: (row) => valueOf(row, column, language),
    })),
    rows: chosenRows(plan, asOf, query),
    about: aboutList(plan, asOf, language, choiceInWords(query, language)),
  }
}

/** The filters as one reads them above the list. */
function choiceInWords(query: ListQuery, language: Language): string[] {
  const words = WORDS[language]
  const headings = HEADINGS[language]
  const among = (name: 'state' | 'schedule' | 'scheduleKind'): string[] => {
    const asked = query[name]
    if (asked === undefined) return []
    const named = words[name] as Readonly<Record<string, string>>
    return [
      `${headings[name]}: ${asked
        .split(',')
        .map((one) => named[one])
        .join(', ')}`,
    ]
  }
  return [
    ...(query.q === undefined ? [] : [`”${query.q}”`]),
    ...(query.area === undefined ? [] : [`${headings.area}: ${query.area}`]),
    ...among('state'),
    ...among('schedule'),
    ...among('scheduleKind'),
    ...(query.lead === undefined ? [] : [`${headings.lead}: ${query.lead}`]),
    ...(query.archived === 'true' ? [ARCHIVED[language]] : []),
  ]
}
