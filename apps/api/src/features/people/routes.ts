import {
  addPartner,
  addUnit,
  editPartner,
  editUnit,
  listPartners,
  listUnits,
  mergePartner,
} from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { readAll } from '../../plan-state/read-all.ts'
import { writeAll } from '../../writing/write-all.ts'
import { changePartner, makePartner } from './partners.ts'
import { merge } from './merge.ts'
import { changeUnit, makeUnit } from './units.ts'
import { partnersPage, unitsPage } from './reads.ts'

export function peopleRoutes(app: FastifyInstance, context: AppContext): void {
  readAll(app, context, listUnits, ({ db }, { asOf, query }) => unitsPage(db, asOf, query))
  readAll(app, context, listPartners, ({ db }, { asOf, query }) => partnersPage(db, asOf, query))
  writeAll(app, context, addUnit, makeUnit)
  writeAll(app, context, editUnit, changeUnit)
  writeAll(app, context, addPartner, makePartner)
  writeAll(app, context, editPartner, changePartner)
  writeAll(app, context, mergePartner, merge)
}
