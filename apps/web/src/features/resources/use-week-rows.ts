import { listActivities, type HourEntry } from '@koreplan/contract'
import { compareNumbers } from '@koreplan/domain'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'
import { usePlace } from '../plan/use-place.ts'

/** More than any real plan has. */
const MOST = 500

const activitiesOfPlanQuery = (plan: string) =>
  queryOptions({
    queryKey: [plan, 'activities', 'names'],
    queryFn: ({ signal }) =>
      ask(listActivities, { params: { plan }, query: { limit: MOST } }, signal),
  })

export interface WeekRow {
  readonly number: string
  readonly title: string
}

/** The activities of a unit's week: its own, those with hours of late, those added; and all the others. */
export function useWeekRows(
  unit: number,
  entries: readonly HourEntry[],
  added: readonly string[],
): { readonly rows: readonly WeekRow[]; readonly others: readonly WeekRow[] } {
  const { plan } = usePlace()
  const all = useQuery(activitiesOfPlanQuery(plan)).data?.items ?? []
  const withHours = new Map(
    entries
      .filter(({ voidedAt }) => voidedAt === null)
      .map(({ activity }) => [activity.number, activity]),
  )
  const isShown = ({ number, unitIds }: (typeof all)[number]): boolean =>
    unitIds.includes(unit) || withHours.has(number) || added.includes(number)
  const rows = new Map<string, WeekRow>(withHours)
  for (const one of all) if (isShown(one)) rows.set(one.number, one)
  return {
    rows: [...rows.values()].toSorted((a, b) => compareNumbers(a.number, b.number)),
    others: all.filter((one) => !isShown(one)),
  }
}
