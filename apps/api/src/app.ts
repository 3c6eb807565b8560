import { fileURLToPath } from 'node:url'
import compress from '@fastify/compress'
import fastify, { type FastifyInstance } from 'fastify'
import type { Database } from '@koreplan/db'
import { actorsIn } from './access/actors.ts'
import { attemptsIn } from './access/attempts.ts'
import { authIn } from './access/auth.ts'
import { credentialsIn } from './access/credentials.ts'
import { guard } from './access/guard.ts'
import type { Clock } from './context.ts'
import type { Environment } from './env.ts'
import { ownAccountRoutes } from './features/account/routes.ts'
import { accountRoutes } from './features/accounts/routes.ts'
import { activityRoutes } from './features/activities/routes.ts'
import { areaRoutes } from './features/areas/routes.ts'
import { beforeMeetingRoutes } from './features/before-meeting/routes.ts'
import { calendarRoutes } from './features/calendar/routes.ts'
import { commentRoutes } from './features/comments/routes.ts'
import { dashboardRoutes } from './features/dashboard/routes.ts'
import { documentRoutes } from './features/documents/routes.ts'
import { editingRoutes } from './features/editing/routes.ts'
import { evaluationRoutes } from './features/evaluation/routes.ts'
import { eventRoutes } from './features/events/routes.ts'
import { healthRoutes } from './features/health/routes.ts'
import { fileRoutes } from './features/files/routes.ts'
import { historyRoutes } from './features/history/routes.ts'
import { importRoutes } from './features/imports/routes.ts'
import { indicatorRoutes } from './features/indicators/routes.ts'
import { meetingRoutes } from './features/meetings/routes.ts'
import { milestoneRoutes } from './features/milestones/routes.ts'
import { peopleRoutes } from './features/people/routes.ts'
import { planRoutes } from './features/plans/routes.ts'
import { monthRoutes } from './features/months/routes.ts'
import { resourceRoutes } from './features/resources/routes.ts'
import { poolRoutes } from './features/pools/routes.ts'
import { reportRoutes } from './features/reports/routes.ts'
import { statusReportRoutes } from './features/status-reports/routes.ts'
import { timelineRoutes } from './features/timeline/routes.ts'
import { sessionRoutes } from './features/session/routes.ts'
import { searchRoutes } from './features/search/routes.ts'
import { viewRoutes } from './features/views/routes.ts'
import { setupRoutes } from './features/setup/routes.ts'
import { tokenRoutes } from './features/tokens/routes.ts'
import { planStore } from './plan-state/store.ts'
import { errors } from './plugins/errors.ts'
import { limits } from './plugins/limits.ts'
import { logOf } from './plugins/log.ts'
import { metrics } from './plugins/metrics.ts'
import { openApi } from './plugins/openapi.ts'
import { security } from './plugins/security.ts'
import { validation } from './plugins/validation.ts'
import { web } from './plugins/web.ts'

const WEB = fileURLToPath(new URL('../../web/dist', import.meta.url))

export interface AppOptions {
  readonly db: Database
  readonly clock: Clock
  readonly env: Environment
}

/** Assembles the application; whoever calls it listens, or injects requests. */
export async function buildApp({ db, clock, env }: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    logger: logOf(env),
    trustProxy: env.TRUST_PROXY,
    routerOptions: { caseSensitive: true, ignoreTrailingSlash: true },
  })
  const auth = authIn(db, env, (message) => app.log.error(message))
  const context = {
    db,
    clock,
    env,
    store: planStore(db),
    actors: actorsIn(credentialsIn({ db, env, clock, auth }), clock),
    auth,
    attempts: attemptsIn(db),
  }

  validation(app)
  errors(app)
  await security(app)
  await limits(app, env)
  await app.register(compress, { encodings: ['gzip'], threshold: 2048 })
  await metrics(app)
  await openApi(app)
  guard(app, context)

  healthRoutes(app, context)
  sessionRoutes(app, context)
  setupRoutes(app, context)
  ownAccountRoutes(app, context)
  tokenRoutes(app, context)
  accountRoutes(app, context)
  planRoutes(app, context)
  dashboardRoutes(app, context)
  areaRoutes(app, context)
  activityRoutes(app, context)
  timelineRoutes(app, context)
  editingRoutes(app, context)
  poolRoutes(app, context)
  importRoutes(app, context)
  monthRoutes(app, context)
  resourceRoutes(app, context)
  reportRoutes(app, context)
  milestoneRoutes(app, context)
  commentRoutes(app, context)
  historyRoutes(app, context)
  fileRoutes(app, context)
  indicatorRoutes(app, context)
  evaluationRoutes(app, context)
  peopleRoutes(app, context)
  searchRoutes(app, context)
  viewRoutes(app, context)
  calendarRoutes(app, context)
  beforeMeetingRoutes(app, context)
  meetingRoutes(app, context)
  statusReportRoutes(app, context)
  documentRoutes(app, context)
  await eventRoutes(app, context)
  await web(app, context, WEB)
  return app
}
