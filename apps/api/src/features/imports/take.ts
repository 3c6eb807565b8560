import multipart from '@fastify/multipart'
import { Import, LARGEST_IMPORT, startImport, statusOf } from '@koreplan/contract'
import { dayOfRules } from '@koreplan/domain'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { AppContext } from '../../context.ts'
import { refuse } from '../../problems/refusal.ts'
import { keyOf, once } from '../../writing/idempotency.ts'
import { write, type PlanDoor } from '../../writing/write.ts'
import { sentFile } from '../files/sent-file.ts'
import { poolBySlug } from '../pools/reads.ts'
import { firstMatching } from './matching.ts'
import { readDocument, type Read } from './read-document.ts'
import { keptOf, lookedAt } from './reads.ts'
import { sweep } from './sweep.ts'

interface Sent extends Read {
  readonly name: string
  readonly sha256: string
}

/** Takes documents of expenses, in a scope of its own: nowhere else is a form with such a file read. */
export function takeDocuments(app: FastifyInstance, context: AppContext): void {
  void app.register(async (scope) => {
    await scope.register(multipart, {
      limits: { fileSize: LARGEST_IMPORT, files: 1, fields: 0, parts: 1, headerPairs: 20 },
    })
    scope.route<{ Params: { plan: string; pool: string } }>({
      ...startImport,
      config: { access: startImport.access },
      handler: async (request, reply) => {
        const actor = request.actor ?? refuse('not_signed_in', '')
        const { plan, pool } = request.params
        poolBySlug((await context.store.current(plan)) ?? refuse('plan_not_found', plan), pool)
        const sent = await sentIn(request)
        // The body is no JSON: what was sent is told by its digest.
        const key = keyOf(request, `${sent.sha256} ${sent.name}`)
        const made = await write(context, actor, startImport.access, plan, (door) =>
          once(door, key, () => start(context, door, pool, sent)),
        )
        return reply
          .code(statusOf(startImport))
          .header('cache-control', 'no-store')
          .header('location', `/api/v1/plans/${plan}/imports/${made.id}`)
          .type('application/json; charset=utf-8')
          .send(JSON.stringify(z.encode(Import, made)))
      },
    })
  })
}

async function sentIn(request: FastifyRequest): Promise<Sent> {
  const { name, content, sha256 } = await sentFile(request)
  // Before the plan is locked: nobody waits for it.
  return { ...(await readDocument(content)), name, sha256 }
}

async function start(
  { store, clock }: AppContext,
  { tx, plan, actor, now }: PlanDoor,
  slug: string,
  { name, sha256, encoding, table }: Sent,
): Promise<Import> {
  const state = (await store.current(plan.slug)) ?? refuse('plan_not_found', plan.slug)
  const pool = poolBySlug(state, slug)
  await sweep(tx, now)
  const { matching, remembered } = await firstMatching(tx, state, table)
  const made = await tx.import.create({
    data: {
      planId: plan.id,
      poolId: pool.id,
      name,
      sha256,
      encoding,
      remembered,
      heads: [...table.heads],
      rows: JSON.parse(JSON.stringify(table.rows)),
      matching: { ...matching },
      author: actor.name,
      at: now,
    },
  })
  return lookedAt(tx, state, keptOf(made), dayOfRules(clock.today(), state.exampleClock))
}
