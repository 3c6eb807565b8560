import { createRootRouteWithContext, retainSearchParams } from '@tanstack/react-router'
import type { QueryClient } from '@tanstack/react-query'
import { placeOf, readPlaceSearch, type PlaceSearch } from '../features/plan/place.ts'
import { planQuery, plansQuery } from '../features/plan/queries.ts'
import { sessionQuery } from '../features/session/queries.ts'
import { actorOf } from '../features/session/use-session.ts'
import { CrashPage } from '../features/shell/crash-page.tsx'
import { NotFoundPage } from '../features/shell/not-found-page.tsx'
import { Shell } from '../features/shell/shell.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { ahead } from '../lib/ahead.ts'
import { startPageOf } from './start-page.ts'

/** Whether a page has been shown to who is signed in. */
let isOpened = false

/** Every page: which plan, on which date. */
export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  validateSearch: (search: Record<string, unknown>): PlaceSearch => readPlaceSearch(search),
  search: { middlewares: [retainSearchParams(['asOf', 'plan'])] },
  beforeLoad: async ({ context, search, location }) => {
    // Nothing is fetched for nobody: the page is the sign-in page's.
    const session = await context.queryClient.query({ ...sessionQuery, staleTime: 'static' })
    const { person } = session
    if (person === null) return { place: null, isOpening: false, startPage: '/' as const }
    const { items } = await context.queryClient.query({
      ...plansQuery,
      staleTime: 'static',
    })
    const place = placeOf(items, search)
    const isOpening = !isOpened && location.searchStr === ''
    isOpened = true
    return { place, isOpening, startPage: startPageOf(actorOf(session), place) }
  },
  loader: ({ context: { queryClient, place } }) => {
    if (place) ahead(queryClient.query(planQuery(place.plan)))
  },
  component: Shell,
  pendingComponent: Skeleton,
  errorComponent: CrashPage,
  notFoundComponent: NotFoundPage,
})
