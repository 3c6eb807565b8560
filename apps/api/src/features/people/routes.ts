import { listPartners, listUnits, type QueryOf } from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { partnersPage, unitsPage } from './reads.ts'

type Request = { Querystring: QueryOf<typeof listUnits> }

export function peopleRoutes(app: FastifyInstance, { db }: AppContext): void {
  app.route<Request>({ ...listUnits, handler: ({ query }) => unitsPage(db, query) })
  app.route<Request>({ ...listPartners, handler: ({ query }) => partnersPage(db, query) })
}
