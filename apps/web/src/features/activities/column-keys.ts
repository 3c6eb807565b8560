/** The columns that can be chosen, in the table's order; number and title are always there. */
export const COLUMN_KEYS = [
  'area',
  'lead',
  'state',
  'schedule',
  'progress',
  'dates',
  'lastUpdated',
  'spent',
  'hours',
] as const
export type ColumnKey = (typeof COLUMN_KEYS)[number]

export const DEFAULT_COLUMNS: readonly ColumnKey[] = [
  'area',
  'state',
  'schedule',
  'progress',
  'dates',
  'lastUpdated',
  'spent',
  'hours',
]
