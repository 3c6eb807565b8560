import { ENTRY_KINDS, isIsoDate, type EntryKind, type IsoDate } from '@koreplan/domain'

/** What the pool's page carries in its address. */
export interface PoolFilters {
  /** A pool's slug. Default: the first pool. */
  pool?: string | undefined
  kind?: EntryKind | undefined
  /** An area's number; its sub-areas are included. */
  area?: string | undefined
  /** An activity's number. */
  activity?: string | undefined
  from?: IsoDate | undefined
  /** Not before `from`: else it is dropped. */
  to?: IsoDate | undefined
  /** Part of the payee's name. */
  payee?: string | undefined
  /** The number of the import that lines came with. */
  import?: string | undefined
}

/** Which lines are shown; the pool is chosen apart from these. */
export const LINE_FILTERS = ['kind', 'area', 'activity', 'from', 'to', 'payee', 'import'] as const

/** What of an address is understood; the rest is dropped from it. */
export function readPoolFilters(search: Record<string, unknown>): PoolFilters {
  const text = (name: 'pool' | 'area' | 'activity' | 'payee' | 'import') => {
    const value = search[name]
    // A number stands in an address as one: 4.2.
    const written = typeof value === 'number' ? String(value) : value
    return typeof written === 'string' && written !== '' ? { [name]: written } : {}
  }
  const day = (value: unknown): IsoDate | undefined =>
    typeof value === 'string' && isIsoDate(value) ? value : undefined
  const kind = ENTRY_KINDS.find((one) => one === search['kind'])
  const from = day(search['from'])
  const to = day(search['to'])
  const isOrdered = from === undefined || to === undefined || from <= to
  return {
    ...text('pool'),
    ...(kind !== undefined && { kind }),
    ...text('area'),
    ...text('activity'),
    ...(from !== undefined && { from }),
    ...(to !== undefined && isOrdered && { to }),
    ...text('payee'),
    ...text('import'),
  }
}
