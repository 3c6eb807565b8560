import {
  addComment,
  editComment,
  listComments,
  listMentions,
  removeComment,
  seeMentions,
} from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { readFresh } from '../../plan-state/read-fresh.ts'
import { writePlan } from '../../writing/write-plan.ts'
import { activityByNumber } from '../activities/reads.ts'
import { commentsOf, mentionsOf } from './reads.ts'
import { edit, make, remove, see } from './writes.ts'

export function commentRoutes(app: FastifyInstance, context: AppContext): void {
  readFresh(app, context, listComments, async ({ db }, { plan, params }) => ({
    items: await commentsOf(db, activityByNumber(plan, params.number)),
  }))
  readFresh(app, context, listMentions, async ({ db }, { plan, actor }) => ({
    items: await mentionsOf(db, plan, actor.id),
  }))
  writePlan(app, context, addComment, make)
  writePlan(app, context, editComment, edit)
  writePlan(app, context, removeComment, remove)
  writePlan(app, context, seeMentions, see)
}
