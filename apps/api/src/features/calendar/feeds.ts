import type {
  CalendarFeed,
  listCalendarFeeds,
  makeCalendarFeed,
  ReplyOf,
  withdrawCalendarFeed,
} from '@koreplan/contract'
import type { CalendarFeed as FeedRow } from '@koreplan/db'
import { may } from '@koreplan/domain'
import { hashOf, newLastingSecret } from '../../access/one-time.ts'
import type { Asked } from '../../access/serve.ts'
import { signedIn } from '../../access/signed-in.ts'
import { siteOf } from '../../access/site.ts'
import type { AppContext } from '../../context.ts'
import { refuse } from '../../problems/refusal.ts'
import { keyOf, once } from '../../writing/idempotency.ts'
import { writeInstallation } from '../../writing/write.ts'

// An address is its owner's own matter and no change of the plan: the administrator's audit log tells of it, the
// plan's history does not.

/** The own addresses that have not been withdrawn, the newest first. */
export async function feedsOf(
  { db }: AppContext,
  { params: { plan }, request }: Asked<typeof listCalendarFeeds>,
): Promise<ReplyOf<typeof listCalendarFeeds>> {
  const rows = await db.prisma.calendarFeed.findMany({
    where: { userId: signedIn(request).id, plan: { slug: plan }, withdrawnAt: null },
    orderBy: { id: 'desc' },
  })
  return { items: rows.map(told) }
}

/** Makes a secret address. What lets in is told here and kept nowhere. */
export const make = (
  context: AppContext,
  { params: { plan: slug }, body: { scope }, request }: Asked<typeof makeCalendarFeed>,
): Promise<ReplyOf<typeof makeCalendarFeed>> =>
  writeInstallation(context, signedIn(request), 'calendar.subscribe', (door) =>
    once(door, keyOf(request), async () => {
      const { tx, actor, now, audit } = door
      if (!may(actor, 'calendar.subscribe', slug)) return refuse('plan_not_found', slug)
      const plan = (await tx.plan.findUnique({ where: { slug } })) ?? refuse('plan_not_found', slug)
      const token = newLastingSecret()
      const made = await tx.calendarFeed.create({
        data: {
          planId: plan.id,
          userId: actor.id,
          scope,
          tokenHash: hashOf(token),
          createdAt: now,
        },
      })
      const after = { plan: plan.title, scope }
      await audit({ action: 'account.calendar', resource: `user/${actor.id}`, after })
      return {
        ...told(made),
        address: `${siteOf(context.env, request)}/calendar/${token}.ics`,
      }
    }),
  )

/** Withdraws one of the own addresses: the next request at it finds nothing. */
export const withdraw = (
  context: AppContext,
  { params: { plan: slug, id }, request }: Asked<typeof withdrawCalendarFeed>,
): Promise<null> =>
  writeInstallation(
    context,
    signedIn(request),
    'calendar.subscribe',
    async ({ tx, actor, now, audit }) => {
      const feed = await tx.calendarFeed.findFirst({
        where: { id, userId: actor.id, plan: { slug }, withdrawnAt: null },
        include: { plan: true },
      })
      if (feed === null) return refuse('calendar_not_found', '')
      await tx.calendarFeed.update({ where: { id }, data: { withdrawnAt: now } })
      const before = { plan: feed.plan.title, scope: feed.scope }
      await audit({ action: 'account.calendar', resource: `user/${actor.id}`, before })
      return null
    },
  )

const told = ({ id, scope, createdAt, lastUsedAt }: FeedRow): CalendarFeed => ({
  id,
  scope,
  createdAt: createdAt.toISOString(),
  lastUsed: lastUsedAt?.toISOString() ?? null,
})
