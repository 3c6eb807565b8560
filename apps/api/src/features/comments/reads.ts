import type { Comment, Mentioned } from '@koreplan/contract'
import type { Database } from '@koreplan/db'
import type { ActivityRecord, PlanState } from '../../plan-state/records.ts'
import { commentReply, WITH_MENTIONS } from './rows.ts'

/** What is said about an activity, oldest first. */
export async function commentsOf(
  { prisma }: Database,
  { id: activityId }: ActivityRecord,
): Promise<Comment[]> {
  const rows = await prisma.comment.findMany({
    where: { activityId },
    orderBy: { id: 'asc' },
    include: WITH_MENTIONS,
  })
  return rows.map(commentReply)
}

/** How many unseen mentions are told of at once. */
const MOST_MENTIONS = 100

/** Comments of the plan that mention somebody who has not seen them, newest first. */
export async function mentionsOf(
  { prisma }: Database,
  plan: PlanState,
  userId: string,
): Promise<Mentioned[]> {
  const rows = await prisma.comment.findMany({
    where: { planId: plan.id, removedAt: null, mentions: { some: { userId, seenAt: null } } },
    orderBy: { id: 'desc' },
    take: MOST_MENTIONS,
    include: WITH_MENTIONS,
  })
  const activities = new Map(plan.activities.map((activity) => [activity.id, activity]))
  return rows.flatMap((row) => {
    const activity = activities.get(row.activityId)
    if (activity === undefined) return []
    const { number, title } = activity
    return [{ activity: { number, title }, comment: commentReply(row) }]
  })
}
