import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { readActivityFilters, type ActivityFilters } from '../features/activities/filters.ts'
import { readHistoryFilters } from '../features/history/filters.ts'
import type { HistoryFilters } from '../features/history/queries.ts'
import { dashboardQuery, seriesQuery } from '../features/overview/queries.ts'
import { readResourceSearch, type ResourceSearch } from '../features/resources/search.ts'
import { readTimelineSearch, type TimelineSearch } from '../features/timeline/search.ts'
import { accountRoutes } from './account-routes.ts'
import { ahead } from '../lib/ahead.ts'
import { meetingRoutes } from './meeting-routes.ts'
import { rootRoute } from './root.ts'

// Loaders start the requests while the page's script is still on its way, and wait for nothing.
// When only the date moves (`stay`) the page asks for itself, so that passed dates are given up.

/** The first page needs no activity's shape: these come beside the script of the page that does. */
const activityQueries = () => import('../features/activities/queries.ts')

const overview = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: ({ context: { place, isOpening, startPage } }) => {
    // An address without a date, opened from outside: each begins where the own work does.
    if (place && isOpening && startPage !== '/') redirect({ to: startPage, throw: true })
  },
  loader: ({ context: { queryClient, place }, cause }) => {
    if (!place || cause === 'stay') return
    ahead(queryClient.query(dashboardQuery(place.plan, place.asOf)))
    ahead(queryClient.query(seriesQuery(place.plan, place.asOf)))
  },
  component: lazyRouteComponent(
    () => import('../features/overview/overview-page.tsx'),
    'OverviewPage',
  ),
})

const activities = createRoute({
  getParentRoute: () => rootRoute,
  path: '/activities',
  validateSearch: (search: Record<string, unknown>): ActivityFilters => readActivityFilters(search),
  loader: ({ context: { queryClient, place }, cause, location }) => {
    if (!place || cause === 'stay') return
    const filters = readActivityFilters(location.search)
    ahead(
      activityQueries().then(({ activitiesQuery, activityTotalQuery }) =>
        Promise.all([
          queryClient.infiniteQuery(activitiesQuery(place, filters)),
          queryClient.query(activityTotalQuery(place)),
        ]),
      ),
    )
  },
  component: lazyRouteComponent(
    () => import('../features/activities/activities-page.tsx'),
    'ActivitiesPage',
  ),
})

const timeline = createRoute({
  getParentRoute: () => rootRoute,
  path: '/timeline',
  validateSearch: (search: Record<string, unknown>): TimelineSearch => readTimelineSearch(search),
  loader: ({ context: { queryClient, place }, cause, location }) => {
    if (!place || cause === 'stay') return
    ahead(
      import('../features/timeline/queries.ts').then(({ timelineQuery }) =>
        queryClient.query(timelineQuery(place, readTimelineSearch(location.search))),
      ),
    )
  },
  component: lazyRouteComponent(
    () => import('../features/timeline/timeline-page.tsx'),
    'TimelinePage',
  ),
})

const activity = createRoute({
  getParentRoute: () => rootRoute,
  path: '/activities/$number',
  loader: ({ context: { queryClient, place }, params, cause }) => {
    if (!place || cause === 'stay') return
    ahead(
      activityQueries().then(({ activityQuery }) =>
        queryClient.query(activityQuery(place, params.number)),
      ),
    )
  },
  component: lazyRouteComponent(
    () => import('../features/activities/activity-page.tsx'),
    'ActivityPage',
  ),
})

const area = createRoute({
  getParentRoute: () => rootRoute,
  path: '/areas/$number',
  loader: ({ context: { queryClient, place }, params, cause }) => {
    if (!place || cause === 'stay') return
    ahead(
      import('../features/areas/queries.ts').then(({ areaQuery }) =>
        queryClient.query(areaQuery(place, params.number)),
      ),
    )
  },
  component: lazyRouteComponent(() => import('../features/areas/area-page.tsx'), 'AreaPage'),
})

const pool = createRoute({
  getParentRoute: () => rootRoute,
  path: '/pool',
  loader: ({ context: { queryClient, place }, cause }) => {
    if (!place || cause === 'stay') return
    ahead(
      import('../features/pool/queries.ts').then(({ entriesQuery, poolsQuery }) =>
        Promise.all([
          queryClient.query(poolsQuery(place.plan, place.asOf)),
          queryClient.query(entriesQuery(place.plan, place.asOf)),
        ]),
      ),
    )
  },
  component: lazyRouteComponent(() => import('../features/pool/pool-page.tsx'), 'PoolPage'),
})

const imports = createRoute({
  getParentRoute: () => rootRoute,
  path: '/import',
  component: lazyRouteComponent(() => import('../features/imports/import-page.tsx'), 'ImportPage'),
})

const resources = createRoute({
  getParentRoute: () => rootRoute,
  path: '/resources',
  validateSearch: (search: Record<string, unknown>): ResourceSearch => readResourceSearch(search),
  component: lazyRouteComponent(
    () => import('../features/resources/resources-page.tsx'),
    'ResourcesPage',
  ),
})

const board = createRoute({
  getParentRoute: () => rootRoute,
  path: '/board',
  loader: ({ context: { queryClient, place }, cause }) => {
    if (!place || cause === 'stay') return
    ahead(queryClient.query(dashboardQuery(place.plan, place.asOf)))
  },
  component: lazyRouteComponent(() => import('../features/board/board-page.tsx'), 'BoardPage'),
})

const inbox = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inbox',
  component: lazyRouteComponent(() => import('../features/inbox/inbox-page.tsx'), 'InboxPage'),
})

const history = createRoute({
  getParentRoute: () => rootRoute,
  path: '/history',
  validateSearch: (search: Record<string, unknown>): HistoryFilters => readHistoryFilters(search),
  component: lazyRouteComponent(
    () => import('../features/history/history-page.tsx'),
    'HistoryPage',
  ),
})

export const routeTree = rootRoute.addChildren([
  history,
  inbox,
  overview,
  activities,
  timeline,
  activity,
  area,
  pool,
  imports,
  resources,
  board,
  ...meetingRoutes,
  ...accountRoutes,
])
