import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root.ts'

// The committee's meetings and the status reports that are presented at them.

const meetings = createRoute({
  getParentRoute: () => rootRoute,
  path: '/meetings',
  component: lazyRouteComponent(
    () => import('../features/meetings/meetings-page.tsx'),
    'MeetingsPage',
  ),
})

const meeting = createRoute({
  getParentRoute: () => rootRoute,
  path: '/meetings/$id',
  component: lazyRouteComponent(
    () => import('../features/meetings/meeting-page.tsx'),
    'MeetingPage',
  ),
})

const beforeMeeting = createRoute({
  getParentRoute: () => rootRoute,
  path: '/before-meeting',
  component: lazyRouteComponent(
    () => import('../features/before-meeting/before-meeting-page.tsx'),
    'BeforeMeetingPage',
  ),
})

const report = createRoute({
  getParentRoute: () => rootRoute,
  path: '/status-reports/$number',
  component: lazyRouteComponent(
    () => import('../features/status-reports/report-page.tsx'),
    'ReportPage',
  ),
})

const compare = createRoute({
  getParentRoute: () => rootRoute,
  path: '/status-reports/compare',
  validateSearch: ({ a, b }: Record<string, unknown>): { a?: number; b?: number } => ({
    ...(typeof a === 'number' && { a }),
    ...(typeof b === 'number' && { b }),
  }),
  component: lazyRouteComponent(
    () => import('../features/status-reports/compare-page.tsx'),
    'ComparePage',
  ),
})

const documents = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reports',
  component: lazyRouteComponent(
    () => import('../features/documents/documents-page.tsx'),
    'DocumentsPage',
  ),
})

export const meetingRoutes = [meetings, meeting, beforeMeeting, compare, report, documents] as const
