import { createHash } from 'node:crypto'
import multipart from '@fastify/multipart'
import { addFile, Attachment, LARGEST_FILE, statusOf } from '@koreplan/contract'
import type { Actor } from '@koreplan/domain'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { AppContext } from '../../context.ts'
import type { ActivityRecord } from '../../plan-state/records.ts'
import { refuse, refuseField } from '../../problems/refusal.ts'
import { keyOf, once, type Key } from '../../writing/idempotency.ts'
import { write } from '../../writing/write.ts'
import { activityByNumber } from '../activities/reads.ts'
import { refuseStranger } from '../reports/may-report.ts'
import { kindOf, type Kind } from './kind.ts'
import { cleanName } from './name.ts'
import { fileReply } from './rows.ts'
import type { FileStore } from './store.ts'

interface Sent {
  readonly name: string
  readonly content: Buffer
  readonly kind: Kind
  readonly sha256: string
}

/** Takes files, in a scope of its own: nowhere else is a form with files read. */
export function takeFiles(app: FastifyInstance, context: AppContext, store: FileStore): void {
  void app.register(async (scope) => {
    await scope.register(multipart, {
      limits: { fileSize: LARGEST_FILE, files: 1, fields: 0, parts: 1, headerPairs: 20 },
    })
    scope.route<{ Params: { plan: string; number: string } }>({
      ...addFile,
      config: { access: addFile.access },
      handler: async (request, reply) => {
        const actor = request.actor ?? refuse('not_signed_in', '')
        const { plan, number } = request.params
        // Who may not is told so before the whole file has come.
        await activityFor(context, actor, plan, number)
        const sent = await fileOf(request)
        // The body is no JSON: what was sent is told by its digest.
        const key = keyOf(request, `${sent.sha256} ${sent.name}`)
        const made = await add(context, store, actor, { plan, number }, sent, key)
        return reply
          .code(statusOf(addFile))
          .header('cache-control', 'no-store')
          .header(
            'location',
            `${addFile.url.replace(':plan', plan).replace(':number', number)}/${made.id}/content`,
          )
          .type('application/json; charset=utf-8')
          .send(JSON.stringify(z.encode(Attachment, made)))
      },
    })
  })
}

async function activityFor(
  { store }: AppContext,
  actor: Actor,
  slug: string,
  number: string,
): Promise<ActivityRecord> {
  const state = (await store.current(slug)) ?? refuse('plan_not_found', slug)
  const activity = activityByNumber(state, number)
  refuseStranger({ actor, plan: { id: state.id, slug } }, activity, 'file.add')
  return activity
}

async function fileOf(request: FastifyRequest): Promise<Sent> {
  if (!request.isMultipart()) return refuse('media_type_refused', 'multipart/form-data')
  const part = await request.file()
  if (part === undefined || part.fieldname !== 'file') return refuseField('file', 'required')
  const content = await part.toBuffer()
  if (content.length === 0) return refuseField('file', 'blank')
  const name = cleanName(part.filename)
  const kind = (await kindOf(name, content)) ?? refuse('media_type_refused', `»${name}«`)
  return { name, content, kind, sha256: createHash('sha256').update(content).digest('hex') }
}

async function add(
  context: AppContext,
  store: FileStore,
  actor: Actor,
  { plan: slug, number }: { plan: string; number: string },
  { name, content, kind, sha256 }: Sent,
  key: Key | null,
): Promise<Attachment> {
  // Before the plan is locked: nobody waits for it.
  const stored = await store.put(content)
  let hasMade = false
  let isNamed = false
  try {
    const answered = await write(context, actor, addFile.access, slug, (door) =>
      once(door, key, async () => {
        const { tx, now, plan, audit } = door
        const activity = await activityFor(context, actor, slug, number)
        hasMade = true
        const made = await tx.attachment.create({
          data: {
            planId: plan.id,
            activityId: activity.id,
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
          activityId: activity.id,
          after: { name, bytes: content.length },
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
