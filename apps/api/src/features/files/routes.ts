import {
  getFile,
  getVoucher,
  listFiles,
  listVouchers,
  removeFile,
  removeVoucher,
  type ParamsOf,
  type Route,
} from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { readFresh } from '../../plan-state/read-fresh.ts'
import type { PlanState } from '../../plan-state/records.ts'
import { refuse } from '../../problems/refusal.ts'
import { writePlan } from '../../writing/write-plan.ts'
import { takeFiles } from './add.ts'
import { attachmentNamed } from './name.ts'
import { besideActivity, besideEntry, type FileOwner } from './owners.ts'
import { contentOf, filesOf } from './reads.ts'
import { remove } from './remove.ts'
import { tidyDaily } from './tidy-daily.ts'
import { storeIn, type FileStore } from './store.ts'

/** Files beside activities, and vouchers of expenses: docs/decisions/0012. */
export function fileRoutes(app: FastifyInstance, context: AppContext): void {
  const { db, env } = context
  const store = storeIn(db, env)

  tidyDaily(app, context, store)
  readFresh(app, context, listFiles, async (_, { plan, params }) => ({
    items: await filesOf(db, besideActivity(plan, params.number)),
  }))
  readFresh(app, context, listVouchers, async (_, { plan, params }) => ({
    items: await filesOf(db, besideEntry(plan, params.entry)),
  }))
  takeFiles(app, context, store)
  writePlan(app, context, removeFile, (asked) =>
    remove(asked, besideActivity(asked.state, asked.params.number)),
  )
  writePlan(app, context, removeVoucher, (asked) =>
    remove(asked, besideEntry(asked.state, asked.params.entry)),
  )
  serve(app, context, store, getFile, (plan, { number }) => besideActivity(plan, number))
  serve(app, context, store, getVoucher, (plan, { entry }) => besideEntry(plan, entry))
}

/** Gives a file's bytes, to be saved and never to be shown in place. */
function serve<R extends Route>(
  app: FastifyInstance,
  context: AppContext,
  store: FileStore,
  route: R,
  ownerOf: (plan: PlanState, params: ParamsOf<R>) => FileOwner,
): void {
  app.route({
    ...route,
    config: { access: route.access },
    handler: async (request, reply) => {
      const params = request.params as ParamsOf<R> & { plan: string; id: number }
      const plan =
        (await context.store.current(params.plan, request.revisions)) ??
        refuse('plan_not_found', params.plan)
      const file = await contentOf(context.db, store, ownerOf(plan, params), params.id)
      return reply
        .headers({
          'content-type': file.mediaType,
          'content-length': file.bytes,
          'content-disposition': attachmentNamed(file.name),
          'content-security-policy': "default-src 'none'; sandbox",
          'x-content-type-options': 'nosniff',
          'cache-control': 'private, no-store',
        })
        .send(file.content)
    },
  })
}
