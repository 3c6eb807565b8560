import type { IsoDate } from '@koreplan/domain'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { placeOf, readPlaceSearch, type Place } from './place.ts'
import { planQuery, plansQuery } from './queries.ts'

/** The plan and the date that the address asks for; null when there is no such plan. */
export function useMaybePlace(): Place | null {
  const { data } = useSuspenseQuery(plansQuery)
  return placeOf(data.items, readPlaceSearch(useSearch({ strict: false })))
}

/** The same on a page, which is only shown when there is a plan. */
export function usePlace(): Place {
  const place = useMaybePlace()
  if (!place) throw new Error('A page was shown without a plan')
  return place
}

/** The whole plan; undefined until it has come. */
export function usePlan() {
  return useQuery(planQuery(usePlace().plan)).data
}

/**
 * Moves the as-of date: every figure follows. With `replace` the back button forgets the date that
 * was left, as for those that a slider passes.
 */
export function useMoveAsOf() {
  const navigate = useNavigate()
  const { today } = usePlace().line
  return useCallback(
    (date: IsoDate, { replace = false } = {}) =>
      void navigate({
        to: '.',
        search: (before) => ({ ...before, asOf: date === today ? undefined : date }),
        replace,
        resetScroll: false,
      }),
    [navigate, today],
  )
}
