import type { SheetColumn } from '@koreplan/contract'
import type { ColumnKey } from './column-keys.ts'
import { columnsOf, type ActivityFilters } from './filters.ts'

/** What a column of the screen is in the file: some are two there. */
const IN_FILE = {
  area: ['area'],
  lead: ['lead'],
  state: ['state'],
  schedule: ['schedule'],
  progress: ['progress', 'expected'],
  dates: ['scheduleKind', 'startDate', 'endDate'],
  lastUpdated: ['lastUpdatedOn'],
  spent: ['spentOre'],
  hours: ['minutesUsed'],
} satisfies Record<ColumnKey, SheetColumn[]>

/** The file's columns for the columns on show, with commas between. */
export const sheetColumnsOf = (filters: ActivityFilters): string =>
  ['number', 'title', ...columnsOf(filters).flatMap((column) => IN_FILE[column])].join(',')
