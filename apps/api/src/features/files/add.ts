import multipart from '@fastify/multipart'
import {
  addFile,
  addVoucher,
  Attachment,
  LARGEST_FILE,
  statusOf,
  type ParamsOf,
} from '@koreplan/contract'
import type { Actor, Permission } from '@koreplan/domain'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { AppContext } from '../../context.ts'
import type { PlanState } from '../../plan-state/records.ts'
import { refuse } from '../../problems/refusal.ts'
import { keyOf, once, type Key } from '../../writing/idempotency.ts'
import type { PlanWriteRoute } from '../../writing/write-plan.ts'
import { write } from '../../writing/write.ts'
import { kindOf, type Kind } from './kind.ts'
import { besideActivity, besideEntry, type FileOwner } from './owners.ts'
import { fileReply } from './rows.ts'
import { sentFile, type SentFile } from './sent-file.ts'
import type { FileStore } from './store.ts'

interface Sent extends SentFile {
  readonly kind: Kind
}

interface Asked {
  readonly actor: Actor
  readonly permission: Permission
  readonly plan: string
  /** What the file is to stand beside, as it is now. Refuses who may not put one there. */
  readonly find: () => Promise<FileOwner>
  readonly key: Key | null
}

/** Takes files, in a scope of its own: nowhere else is a form with files read. */
export function takeFiles(app: FastifyInstance, context: AppContext, store: FileStore): void {
  void app.register(async (scope) => {
    await scope.register(multipart, {
      limits: { fileSize: LARGEST_FILE, files: 1, fields: 0, parts: 1, headerPairs: 20 },
    })
    take(scope, addFile, (state, { number }) => besideActivity(state, number))
    take(scope, addVoucher, (state, { entry }) => besideEntry(state, entry))
  })

  function take<R extends PlanWriteRoute>(
    scope: FastifyInstance,
    route: R,
    ownerOf: (state: PlanState, params: ParamsOf<R>) => FileOwner,
  ): void {
    scope.route({
      ...route,
      config: { access: route.access },
      handler: async (request, reply) => {
        const actor = request.actor ?? refuse('not_signed_in', '')
        const params = request.params as ParamsOf<R> & { plan: string }
        const find = async (): Promise<FileOwner> => {
          const state =
            (await context.store.current(params.plan)) ?? refuse('plan_not_found', params.plan)
          const owner = ownerOf(state, params)
          owner.refuseAdding({ actor, plan: { id: state.id, slug: params.plan } })
          return owner
        }
        // Who may not is told so before the whole file has come.
        const { path } = await find()
        const sent = await fileOf(request)
        // The body is no JSON: what was sent is told by its digest.
        const key = keyOf(request, `${sent.sha256} ${sent.name}`)
        const asked = { actor, permission: route.access, plan: params.plan, find, key }
        const made = await add(context, store, asked, sent)
        return reply
          .code(statusOf(route))
          .header('cache-control', 'no-store')
          .header('location', `/api/v1/plans/${params.plan}${path}/${made.id}/content`)
          .type('application/json; charset=utf-8')
          .send(JSON.stringify(z.encode(Attachment, made)))
      },
    })
  }
}

async function fileOf(request: FastifyRequest): Promise<Sent> {
  const sent = await sentFile(request)
  const kind = await kindOf(sent.name, sent.content)
  return { ...sent, kind: kind ?? refuse('media_type_refused', `»${sent.name}«`) }
}

async function add(
  context: AppContext,
  store: FileStore,
  { actor, permission, plan: slug, find, key }: Asked,
  { name, content, kind, sha256 }: Sent,
): Promise<Attachment> {
  // Before the plan is locked: nobody waits for it.
  const stored = await store.put(content)
  let hasMade = false
  let isNamed = false
  try {
    const answered = await write(context, actor, permission, slug, (door) =>
      once(door, key, async () => {
        const { tx, now, plan, audit } = door
        const owner = await find()
        hasMade = true
        const made = await tx.attachment.create({
          data: {
            planId: plan.id,
            ...owner.key,
            name,
            mediaType: kind.mediaType,
            bytes: content.length,
            sha256,
            storageKey: stored,
            authorId: actor.id,
            author: actor.name,
            addedAt: now,
          },
        })
        await audit({
          action: 'file.add',
          resource: `file/${made.id}`,
          ...(owner.activityId !== null && { activityId: owner.activityId }),
          after: { name, bytes: content.length, ...owner.told },
        })
        return fileReply(made)
      }),
    )
    isNamed = hasMade
    return answered
  } finally {
    // Refused, or answered as the first time: nothing names what this request has stored.
    if (!isNamed) await store.remove(stored)
  }
}
