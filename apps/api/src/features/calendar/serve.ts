import { getCalendar, type ParamsOf } from '@koreplan/contract'
import { defaultAsOf, may, type Actor } from '@koreplan/domain'
import type { FastifyInstance } from 'fastify'
import { grantsOf } from '../../access/grants.ts'
import { hashOf } from '../../access/one-time.ts'
import { siteOf } from '../../access/site.ts'
import type { AppContext } from '../../context.ts'
import type { PlanState } from '../../plan-state/records.ts'
import { repliesOf } from '../../plan-state/replies.ts'
import { replyOf, send } from '../../plan-state/send.ts'
import { refuse } from '../../problems/refusal.ts'
import { datedThings, type DatedThing } from './events.ts'
import { followedBy } from './followed.ts'
import { icalendarOf } from './icalendar.ts'

const HOUR = 60 * 60 * 1000

/** Serves a calendar to whoever has its address, for as long as its owner may read the plan. */
export function serveCalendar(app: FastifyInstance, context: AppContext): void {
  const { store, clock, env } = context
  app.route<{ Params: ParamsOf<typeof getCalendar> }>({
    ...getCalendar,
    config: { access: getCalendar.access },
    handler: async (request, reply) => {
      const feed = await feedAt(context, request.params.token)
      if (feed === null) {
        // Only what is not there counts as a try: a town hall's calendars share one address.
        await context.attempts.begin({ no_calendar: request.ip })
        return refuse('calendar_not_found', '')
      }
      const plan = (await store.current(feed.plan)) ?? refuse('calendar_not_found', '')
      const site = siteOf(env, request)
      const today = defaultAsOf(plan, clock.today(), plan.exampleClock)
      const replies = repliesOf(plan)
      const key = `calendar ${feed.id} ${feed.units.join()} ${today} ${site}`
      let made = replies.get(key)
      if (made === undefined) {
        const followed =
          feed.scope === 'plan' ? 'all' : await followedBy(context.db, plan, feed.owner)
        const things = datedThings(plan, followed, today)
        const recordedAt = await instantsOf(context, plan, things)
        made = replyOf(
          icalendarOf({ plan, things, recordedAt, site, zone: env.TIME_ZONE }),
          'text/calendar; charset=utf-8',
        )
        replies.set(key, made)
      }
      return send(request, reply, made)
    },
  })
}

/** The feed that an address leads to; null for one that is unknown, withdrawn, or whose owner may not read the plan. */
async function feedAt({ db, clock }: AppContext, token: string) {
  const feed = await db.prisma.calendarFeed.findUnique({
    where: { tokenHash: hashOf(token) },
    include: { plan: { select: { slug: true } }, user: true },
  })
  if (feed === null || feed.withdrawnAt !== null || feed.user.disabledAt !== null) return null
  const { id, scope, lastUsedAt, user } = feed
  const plan = feed.plan.slug
  const owner: Actor = { id: user.id, name: user.name, grants: await grantsOf(db, user.id) }
  if (!may(owner, 'calendar.subscribe', plan)) return null
  const now = clock.now()
  // To the hour: programs ask often.
  if (lastUsedAt === null || now.getTime() - lastUsedAt.getTime() >= HOUR)
    await db.prisma.calendarFeed.updateMany({ where: { id }, data: { lastUsedAt: now } })
  const units = owner.grants.map(({ unit }) => unit?.id ?? 0)
  return { id, scope, plan, owner, units }
}

/** When the things got their versions; what no event tells of is as old as the plan. */
async function instantsOf({ db }: AppContext, plan: PlanState, things: readonly DatedThing[]) {
  const { rows } = await db.pool.query<{ revision: number | null; at: Date }>(
    `SELECT revision, max(at) AS at FROM audit_event WHERE plan_id = $1 AND revision = ANY($2) GROUP BY revision
     UNION ALL SELECT NULL, created_at FROM plan WHERE id = $1`,
    [plan.id, things.map(({ version }) => version)],
  )
  const known = new Map(rows.map(({ revision, at }) => [revision, new Date(at)]))
  const begun = known.get(null) ?? new Date(0)
  return (version: number): Date => known.get(version) ?? begun
}
