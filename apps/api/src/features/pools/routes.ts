import {
  addEntry,
  exportEntries,
  getPool,
  listCommitments,
  listEntries,
  listExpenses,
  listPools,
  previewEntry,
  voidEntry,
} from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { readPlan } from '../../plan-state/read-plan.ts'
import { exportList } from '../../sheets/export-list.ts'
import { writePlan } from '../../writing/write-plan.ts'
import { post, voidOne } from './post.ts'
import { preview } from './preview.ts'
import { commitmentsPage, entriesPage, poolOf, poolsOn } from './reads.ts'
import { entrySheet } from './sheet.ts'

export function poolRoutes(app: FastifyInstance, context: AppContext): void {
  writePlan(app, context, addEntry, post)
  writePlan(app, context, previewEntry, preview)
  writePlan(app, context, voidEntry, voidOne)
  readPlan(app, context, listPools, ({ plan, asOf }) => poolsOn(plan, asOf))
  readPlan(app, context, getPool, ({ plan, asOf, params }) => poolOf(plan, params.pool, asOf))
  readPlan(app, context, listEntries, ({ plan, asOf, query }) => entriesPage(plan, asOf, query))
  exportList(app, context, exportEntries, ({ plan, asOf, query }, language) =>
    entrySheet(plan, asOf, query, language),
  )
  readPlan(app, context, listExpenses, ({ plan, asOf, query }) =>
    entriesPage(plan, asOf, query, 'expense'),
  )
  readPlan(app, context, listCommitments, ({ plan, asOf, query }) =>
    commitmentsPage(plan, asOf, query),
  )
}
