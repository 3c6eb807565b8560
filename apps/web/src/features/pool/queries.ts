import { getPool, listCommitments, listEntries, listPools } from '@koreplan/contract'
import type { EntryKind, IsoDate } from '@koreplan/domain'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'
import { keepAcrossDates } from '../../lib/keep-across-dates.ts'

/** More than most pools have lines; a file has them all. */
const PAGE = 500

/** The plan's pools, each with its account. */
export const poolsQuery = (plan: string, asOf: IsoDate) => {
  const queryKey = [plan, 'pools', asOf]
  return queryOptions({
    queryKey,
    queryFn: ({ signal }) => ask(listPools, { params: { plan }, query: { asOf } }, signal),
    placeholderData: keepAcrossDates(queryKey),
  })
}

/** One pool: account, by area, by month. */
export const poolQuery = (plan: string, pool: string, asOf: IsoDate) => {
  const queryKey = [plan, 'pool', pool, asOf]
  return queryOptions({
    queryKey,
    queryFn: ({ signal }) => ask(getPool, { params: { plan, pool }, query: { asOf } }, signal),
    placeholderData: keepAcrossDates(queryKey),
  })
}

/** What was promised from a pool, oldest first. */
export const commitmentsQuery = (plan: string, pool: string, asOf: IsoDate) => {
  const queryKey = [plan, 'commitments', pool, asOf]
  return queryOptions({
    queryKey,
    queryFn: ({ signal }) =>
      ask(listCommitments, { params: { plan }, query: { pool, asOf, limit: PAGE } }, signal),
    placeholderData: keepAcrossDates(queryKey),
  })
}

/** Which lines of the ledger; all when nothing is given. */
export interface EntryFilters {
  readonly pool?: string | undefined
  readonly kind?: EntryKind | undefined
  readonly area?: string | undefined
  readonly activity?: string | undefined
  readonly from?: IsoDate | undefined
  readonly to?: IsoDate | undefined
  readonly payee?: string | undefined
  readonly import?: string | undefined
}

/** The ledger, oldest first, with running balance. */
export const entriesQuery = (plan: string, asOf: IsoDate, filters: EntryFilters = {}) => {
  // The date last: what is on the page stays on it while another date is fetched.
  const queryKey = [plan, 'entries', filters, asOf]
  return queryOptions({
    queryKey,
    queryFn: ({ signal }) =>
      ask(listEntries, { params: { plan }, query: { ...filters, asOf, limit: PAGE } }, signal),
    placeholderData: keepAcrossDates(queryKey),
  })
}
