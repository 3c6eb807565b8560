import { ACTIVITY_SORTS, type ActivitySort } from '@koreplan/contract'
import { SCHEDULE_KINDS, SCHEDULE_VALUES, STATES } from '@koreplan/domain'
import { COLUMN_KEYS, DEFAULT_COLUMNS, type ColumnKey } from './column-keys.ts'

/** What the list of activities carries in its address. Lists are comma-separated; defaults are left out. */
export interface ActivityFilters {
  q?: string | undefined
  area?: string | undefined
  state?: string | undefined
  schedule?: string | undefined
  kind?: string | undefined
  lead?: string | undefined
  /** `true`: those that are archived, and no others. */
  archived?: 'true' | undefined
  sort?: string | undefined
  columns?: string | undefined
}

/** The filters proper, in the order of the screen. */
export const FILTER_KEYS = ['q', 'area', 'state', 'schedule', 'kind', 'lead', 'archived'] as const
export type FilterKey = (typeof FILTER_KEYS)[number]

/** What of an address is understood; the rest is dropped from it. */
export function readActivityFilters(search: Record<string, unknown>): ActivityFilters {
  const { q, area, lead } = search
  return {
    ...text('q', q),
    ...text('area', area),
    ...listed('state', search.state, STATES),
    ...listed('schedule', search.schedule, SCHEDULE_VALUES),
    ...listed('kind', search.kind, SCHEDULE_KINDS),
    ...text('lead', lead),
    ...(search.archived === 'true' && { archived: 'true' }),
    ...sorted(search.sort),
    ...columns(search.columns),
  }
}

/** Whether the list is that of the archive. */
export const isArchive = ({ archived }: ActivityFilters): boolean => archived === 'true'

/** `a,b` as a list; none for nothing. */
export const valuesOf = (list: string | undefined): string[] => list?.split(',') ?? []

/** The columns on show, in the order of the table. */
export function columnsOf({ columns }: ActivityFilters): readonly ColumnKey[] {
  const chosen = valuesOf(columns)
  return columns === undefined ? DEFAULT_COLUMNS : COLUMN_KEYS.filter((key) => chosen.includes(key))
}

export interface Sorting {
  readonly field: ActivitySort
  readonly descending: boolean
}

/** By what the list is sorted: the first field counts. */
export function sortingOf({ sort }: ActivityFilters): Sorting {
  const first = sort?.split(',')[0] ?? 'number'
  const field = ACTIVITY_SORTS.find((name) => name === first.replace(/^-/, '')) ?? 'number'
  return { field, descending: first.startsWith('-') }
}

/** The next sorting when a column's header is pressed: up, down, then the plan's own order. */
export function nextSort(now: Sorting, field: ActivitySort): string | undefined {
  if (now.field !== field) return field === 'number' ? undefined : field
  if (!now.descending) return `-${field}`
  return undefined
}

const text = <K extends string>(key: K, value: unknown) =>
  typeof value === 'string' && value.trim() !== ''
    ? ({ [key]: value.slice(0, 200) } as Record<K, string>)
    : {}

function listed<K extends string>(key: K, value: unknown, allowed: readonly string[]) {
  if (typeof value !== 'string') return {}
  const asked = value.split(',')
  const known = allowed.filter((one) => asked.includes(one))
  return known.length > 0 ? ({ [key]: known.join(',') } as Record<K, string>) : {}
}

function sorted(value: unknown) {
  if (typeof value !== 'string') return {}
  const { field, descending } = sortingOf({ sort: value })
  const sort = `${descending ? '-' : ''}${field}`
  return sort === 'number' ? {} : { sort }
}

function columns(value: unknown) {
  if (typeof value !== 'string') return {}
  const asked = value.split(',')
  const known = COLUMN_KEYS.filter((key) => asked.includes(key)).join(',')
  return known === '' || known === DEFAULT_COLUMNS.join(',') ? {} : { columns: known }
}
