import type { View } from '@koreplan/contract'
import type { ViewPage } from '@koreplan/domain'
import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { usePlace } from '../plan/use-place.ts'
import { useChosenView } from './chosen-view.ts'
import { viewsQuery } from './queries.ts'
import { isSameView, viewPart } from './view-query.ts'

/** The views of a page, which one is chosen, and whether the list still is as it was kept. */
export function useViews(page: ViewPage) {
  const { plan } = usePlace()
  const { data, error } = useQuery(viewsQuery(plan, page))
  const now = viewPart(useLocation({ select: ({ searchStr }) => searchStr }))
  const remembered = useChosenView(plan, page)
  const views: readonly View[] = data?.items ?? []
  const chosen =
    views.find(({ id, query }) => id === remembered && isSameView(query, now)) ??
    views.find(({ query }) => isSameView(query, now)) ??
    views.find(({ id }) => id === remembered) ??
    null
  return {
    plan,
    page,
    views,
    error,
    now,
    chosen,
    differs: chosen !== null && !isSameView(chosen.query, now),
  }
}
export type Views = ReturnType<typeof useViews>
