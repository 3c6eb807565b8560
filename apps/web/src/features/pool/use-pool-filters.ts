import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { readPlaceSearch, type PlaceSearch } from '../plan/place.ts'
import { readPoolFilters, type PoolFilters } from './filters.ts'

type PoolSearch = PlaceSearch & PoolFilters

/** The filters in the address. */
export function usePoolFilters(): PoolFilters {
  return readPoolFilters(useSearch({ strict: false }))
}

/** Changes some of the filters; the date and what else is in the address stay. */
export function useSetPoolFilters(): (changes: PoolFilters) => void {
  const navigate = useNavigate()
  return useCallback(
    (changes) =>
      void navigate({
        to: '/pool',
        search: (before): PoolSearch => ({
          ...readPlaceSearch(before),
          ...readPoolFilters(before),
          ...changes,
        }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
}

/** The address's search with nothing but these filters; date and plan go along by themselves. */
export const poolSearch = (filters: PoolFilters): PoolSearch => filters
