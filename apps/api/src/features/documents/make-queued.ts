import { createHash } from 'node:crypto'
import type { Prisma } from '@koreplan/db'
import { isIsoDate } from '@koreplan/domain'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { refuse } from '../../problems/refusal.ts'
import { dayOf, isoOf } from '../../writing/dates.ts'
import type { FileStore } from '../files/store.ts'
import { documentOf, type AskedFor } from './document-of.ts'
import { renderApart } from './render-apart.ts'
import { documentReply } from './rows.ts'

/** How often is looked whether it has been cancelled, by whatever process, in milliseconds. */
const LOOK = 500

/** How far it is once a step begins. */
const STEPS = { reading: 5, composing: 20, setting: 40, keeping: 90 } as const

/** A document that is still to be made, or is being made. */
const goingOf = (id: number) =>
  ({ id, status: { in: ['queued', 'working'] } }) satisfies Prisma.DocumentWhereInput

/** Tells a document that nobody makes any more as failed; false where it had ended. */
export async function markFailed(
  { db, clock }: Pick<AppContext, 'db' | 'clock'>,
  id: number,
): Promise<boolean> {
  const data = { status: 'failed' as const, endedAt: clock.now() }
  const { count } = await db.prisma.document.updateMany({ where: goingOf(id), data })
  return count > 0
}

/**
 * Makes a document that waits: reads the plan, composes it, sets it in a thread of its own, keeps its bytes with their
 * checksum. What is cancelled meanwhile is left; what fails is told as failed. Throws where this process ends before it
 * is made, so that the queue begins it again.
 */
export async function makeQueued(
  app: FastifyInstance,
  context: Pick<AppContext, 'db' | 'store' | 'clock'>,
  store: FileStore,
  id: number,
  ended: AbortSignal,
): Promise<void> {
  const { prisma } = context.db
  const going = goingOf(id)
  /** Tells how far it is; false once it is to be left. */
  const at = async (step: keyof typeof STEPS): Promise<boolean> => {
    const data = { status: 'working' as const, progress: STEPS[step] }
    return (await prisma.document.updateMany({ where: going, data })).count > 0
  }
  const left = new AbortController()
  const watch = setInterval(() => {
    void prisma.document
      .count({ where: going })
      .then((count) => count === 0 && left.abort())
      .catch(() => undefined)
  }, LOOK)
  let key: string | null = null
  try {
    if (!(await at('reading'))) return
    const row = await prisma.document.findUniqueOrThrow({ where: { id }, include: { plan: true } })
    const plan = (await context.store.current(row.plan.slug)) ?? refuse('plan_not_found', '')
    if (!(await at('composing'))) return
    const asOf = isoOf(row.asOf)
    if (!isIsoDate(asOf)) throw new Error(`no date: ${asOf}`)
    const { kind, format } = documentReply(row)
    const doc = documentOf(plan, asOf, { kind, ...(row.subject as Omit<AskedFor, 'kind'>) })
    if (!(await at('setting'))) return
    const content = await renderApart(doc, format, AbortSignal.any([left.signal, ended]))
    if (!(await at('keeping'))) return
    key = await store.put(content)
    const { count } = await prisma.document.updateMany({
      where: going,
      data: {
        status: 'ready',
        progress: 100,
        figuresAsOf: dayOf(doc.asOf),
        storageKey: key,
        bytes: content.length,
        checksum: createHash('sha256').update(content).digest('hex'),
        endedAt: context.clock.now(),
      },
    })
    if (count === 0) await store.remove(key)
  } catch (error) {
    if (left.signal.aborted) return
    if (ended.aborted) throw error
    app.log.error({ err: error, document: id }, 'a document could not be made')
    if ((await markFailed(context, id)) && key !== null) await store.remove(key)
  } finally {
    clearInterval(watch)
  }
}
