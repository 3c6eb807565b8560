import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { foldedOf, readTimelineSearch, type TimelineSearch, type Zoom } from './search.ts'

/** What the address says of the timeline, and how to change it. */
export function useTimelineSearch() {
  const navigate = useNavigate()
  const raw = useSearch({ strict: false })
  const search = useMemo(() => readTimelineSearch(raw), [raw])
  const folded = useMemo(() => foldedOf({ folded: search.folded }), [search.folded])
  const change = useCallback(
    (changes: Pick<TimelineSearch, 'zoom' | 'folded'>) =>
      void navigate({
        to: '.',
        search: (before) => ({ ...before, ...changes }),
        // Looking closer is no place to go back to.
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
  const setZoom = useCallback(
    (zoom: Zoom) => change({ zoom: zoom === 'years' ? undefined : zoom }),
    [change],
  )
  const setFolded = useCallback(
    (areas: Iterable<string>) => change({ folded: [...areas].join(',') || undefined }),
    [change],
  )
  return { search, zoom: search.zoom ?? 'years', folded, setZoom, setFolded }
}
