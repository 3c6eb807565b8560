import { AUDIT_KINDS } from '@koreplan/domain'
import { useInfiniteQuery } from '@tanstack/react-query'
import { usePlace } from '../plan/use-place.ts'
import { FilterFields } from './filter-fields.tsx'
import { historyQuery, type HistoryFilters } from './queries.ts'
import { useSetFilters } from './use-set-filters.ts'

/** What of a plan can have been changed: accounts and sessions are the administration's. */
const KINDS = AUDIT_KINDS.filter(
  (kind) => !['session', 'account', 'role', 'unit', 'partner'].includes(kind),
)

/** Whose changes, of what, in which period: kept in the address. */
export function HistoryFiltersBar({ filters }: { filters: HistoryFilters }) {
  const { plan } = usePlace()
  const { data } = useInfiniteQuery(historyQuery({ plan, number: null, filters }))
  const set = useSetFilters<HistoryFilters>()
  const people = data?.pages[0]?.people ?? []
  return <FilterFields filters={filters} onChange={set} people={people} kinds={KINDS} />
}
