import { listPartners, listUnits } from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { readAll } from '../../plan-state/read-all.ts'
import { partnersPage, unitsPage } from './reads.ts'

export function peopleRoutes(app: FastifyInstance, context: AppContext): void {
  readAll(app, context, listUnits, ({ db }, { asOf, query }) => unitsPage(db, asOf, query))
  readAll(app, context, listPartners, ({ db }, { asOf, query }) => partnersPage(db, asOf, query))
}
