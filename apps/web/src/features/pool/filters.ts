import { ENTRY_KINDS, type EntryKind } from '@koreplan/domain'

/** What the pool's page carries in its address. */
export interface PoolFilters {
  /** A pool's slug. Default: the first pool. */
  pool?: string | undefined
  kind?: EntryKind | undefined
  /** An area's number; its sub-areas are included. */
  area?: string | undefined
}

/** What of an address is understood; the rest is dropped from it. */
export function readPoolFilters(search: Record<string, unknown>): PoolFilters {
  const { pool, area } = search
  const kind = ENTRY_KINDS.find((one) => one === search['kind'])
  return {
    ...(typeof pool === 'string' && pool !== '' && { pool }),
    ...(kind !== undefined && { kind }),
    ...(typeof area === 'string' && area !== '' && { area }),
  }
}
