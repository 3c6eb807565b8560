import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readEvaluationSearch, type EvaluationSearch } from '../features/evaluation/search.ts'
import { rootRoute } from './root.ts'

// The committee's meetings, the status reports that are presented at them, and the evaluation.

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
  validateSearch: ({ a, b }: Record<string, unknown>): { a?: string; b?: string } => ({
    ...(typeof a === 'string' && { a }),
    ...(typeof b === 'string' && { b }),
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

const evaluation = createRoute({
  getParentRoute: () => rootRoute,
  path: '/evaluation',
  validateSearch: (search: Record<string, unknown>): EvaluationSearch =>
    readEvaluationSearch(search),
  component: lazyRouteComponent(
    () => import('../features/evaluation/evaluation-page.tsx'),
    'EvaluationPage',
  ),
})

const evaluationItem = createRoute({
  getParentRoute: () => rootRoute,
  path: '/evaluation/$number',
  component: lazyRouteComponent(() => import('../features/evaluation/item-page.tsx'), 'ItemPage'),
})

export const meetingRoutes = [
  meetings,
  meeting,
  beforeMeeting,
  compare,
  report,
  documents,
  evaluation,
  evaluationItem,
] as const
