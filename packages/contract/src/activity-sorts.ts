/** The fields that a list of activities can be sorted by; `-` before one turns it. */
export const ACTIVITY_SORTS = [
  'number',
  'title',
  'area',
  'lead',
  'state',
  'schedule',
  'progress',
  'expected',
  'gap',
  'startDate',
  'endDate',
  'lastUpdatedOn',
  'committedOre',
  'spentOre',
  'minutesUsed',
] as const
export type ActivitySort = (typeof ACTIVITY_SORTS)[number]
