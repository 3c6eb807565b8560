import { getFile, listFiles, removeFile, type ParamsOf } from '@koreplan/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AppContext } from '../../context.ts'
import { readFresh } from '../../plan-state/read-fresh.ts'
import { refuse } from '../../problems/refusal.ts'
import { writePlan } from '../../writing/write-plan.ts'
import { activityByNumber } from '../activities/reads.ts'
import { takeFiles } from './add.ts'
import { attachmentNamed } from './name.ts'
import { contentOf, filesOf } from './reads.ts'
import { deleteRemoved, remove } from './remove.ts'
import { tidy } from './tidy.ts'
import { databaseStore, directoryStore } from './store.ts'

/** Files beside activities: docs/decisions/0012. */
export function fileRoutes(app: FastifyInstance, context: AppContext): void {
  const { db, env } = context
  const store =
    env.FILE_STORE === 'directory' ? directoryStore(env.FILE_DIRECTORY) : databaseStore(db)

  app.addHook('onListen', async () => {
    // Whoever asks for a file is not made to wait for it, and the start does not fail by it.
    await tidy(db, store, context.clock.now()).catch((error: unknown) =>
      app.log.error({ err: error }, 'files that nothing names were not removed'),
    )
  })
  readFresh(app, context, listFiles, async (_, { plan, params }) => ({
    items: await filesOf(db, activityByNumber(plan, params.number)),
  }))
  takeFiles(app, context, store)
  // What is answered with success is committed: now the bytes may go.
  const onSend = async (request: FastifyRequest, reply: FastifyReply, body: unknown) => {
    if (reply.statusCode === 200) await deleteRemoved(db, store, request.params as { id: number })
    return body
  }
  writePlan(app, context, { ...removeFile, onSend }, remove)
  app.route<{ Params: ParamsOf<typeof getFile> }>({
    ...getFile,
    config: { access: getFile.access },
    handler: async (request, reply) => {
      const { plan: slug, number, id } = request.params
      const plan =
        (await context.store.current(slug, request.revisions)) ?? refuse('plan_not_found', slug)
      const file = await contentOf(db, store, activityByNumber(plan, number), id)
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
