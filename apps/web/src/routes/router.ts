import { createRouter } from '@tanstack/react-router'
import { ahead } from '../lib/ahead.ts'
import { queryClient } from '../lib/query-client.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import { routeTree } from './routes.ts'
import { parseSearch, stringifySearch } from './search-params.ts'

export const router = createRouter({
  routeTree,
  context: { queryClient },
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  // The query cache knows what is fresh, not the router.
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 300,
  defaultPendingComponent: Skeleton,
  scrollRestoration: true,
})

/** Starts fetching the scripts of the page that is opened first, while the plans are asked for. */
export function preloadFirstPage(): void {
  const [routes] = router.getMatchedRoutes(router.latestLocation.pathname)
  for (const route of routes) ahead(router.loadRouteChunk(route) ?? Promise.resolve())
}

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
