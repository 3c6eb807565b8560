import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { FILTER_KEYS, readActivityFilters, type ActivityFilters } from './filters.ts'

/** What the address says of the list, and how to change it. */
export function useActivityFilters() {
  const navigate = useNavigate()
  const filters = readActivityFilters(useSearch({ strict: false }))
  const change = useCallback(
    (changes: ActivityFilters, { replace = false } = {}) =>
      void navigate({
        to: '.',
        search: (before) => ({ ...before, ...changes }),
        replace,
        resetScroll: false,
      }),
    [navigate],
  )
  const clear = () => change(Object.fromEntries(FILTER_KEYS.map((key) => [key, undefined])))
  return { filters, change, clear }
}
