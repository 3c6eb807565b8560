import { listMonths } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'
import { usePlace } from '../plan/use-place.ts'

const monthsQuery = (plan: string) =>
  queryOptions({
    queryKey: [plan, 'months', 'today'],
    queryFn: ({ signal }) => ask(listMonths, { params: { plan }, query: {} }, signal),
  })

/** Why no hours are entered on a day: its month is closed, or it lies ahead; null: they can be. */
export function useDays(today: IsoDate): (date: IsoDate) => 'closed' | 'ahead' | null {
  const { plan } = usePlace()
  const months = useQuery(monthsQuery(plan)).data?.items ?? []
  const closed = new Set(months.filter(({ isClosed }) => isClosed).map(({ month }) => month))
  return (date) => {
    if (date > today) return 'ahead'
    return closed.has(date.slice(0, 7)) ? 'closed' : null
  }
}
