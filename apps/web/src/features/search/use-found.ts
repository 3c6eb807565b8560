import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { usePlace, usePlan } from '../plan/use-place.ts'
import { matchAreas } from './match-areas.ts'
import { searchQuery } from './queries.ts'
import { useSettled } from './use-settled.ts'

/** What fits a text: areas at once, activities when the API has answered. */
export function useFound(text: string) {
  const areas = usePlan()?.areas ?? []
  const asked = useSettled(text.trim(), 150)
  const written = useDeferredValue(text)
  const { data, isFetching, isError } = useQuery(searchQuery(usePlace(), asked))
  return {
    areas: matchAreas(areas, written),
    activities: asked === '' ? [] : (data?.items ?? []),
    searching: isFetching || asked !== text.trim(),
    failed: isError,
  }
}

export type Found = ReturnType<typeof useFound>
