import { applyImport, getImport, matchImport } from '@koreplan/contract'
import { dayOfRules } from '@koreplan/domain'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { readFresh } from '../../plan-state/read-fresh.ts'
import { writePlan } from '../../writing/write-plan.ts'
import { apply } from './apply.ts'
import { match } from './match.ts'
import { importOf, lookedAt } from './reads.ts'
import { sweep } from './sweep.ts'
import { takeDocuments } from './take.ts'

/** Expenses from documents: docs/decisions/0018. */
export function importRoutes(app: FastifyInstance, context: AppContext): void {
  const { db, clock } = context
  app.addHook('onListen', async () => {
    // Nobody is made to wait for it, and the start does not fail by it.
    await sweep(db.prisma, clock.now()).catch((error: unknown) =>
      app.log.error({ err: error }, 'imports that nobody entered were not removed'),
    )
  })
  takeDocuments(app, context)
  readFresh(app, context, getImport, async (_, { plan, params }) =>
    lookedAt(
      db.prisma,
      plan,
      await importOf(db.prisma, plan, params.id),
      dayOfRules(clock.today(), plan.exampleClock),
    ),
  )
  writePlan(app, context, matchImport, match)
  writePlan(app, context, applyImport, apply)
}
