import {
  addStatusReport,
  approveStatusReport,
  compareStatusReports,
  discardStatusReport,
  editStatusReport,
  freezeStatusReport,
  getFrozenReport,
  getStatusReport,
  listStatusReports,
  markSectionReady,
  reopenStatusReport,
  unmarkSectionReady,
  writeReportSection,
} from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { readFresh } from '../../plan-state/read-fresh.ts'
import { readPlan } from '../../plan-state/read-plan.ts'
import { writePlan } from '../../writing/write-plan.ts'
import { serveFrozen } from './frozen.ts'
import { compared, reportOf, reportsOn } from './reads.ts'
import * as sections from './sections.ts'
import { approve, discard, edit, freeze, make, reopen } from './writes.ts'

/** The numbered status reports: drafted, approved, frozen, compared. */
export function statusReportRoutes(app: FastifyInstance, context: AppContext): void {
  readPlan(app, context, listStatusReports, ({ plan, asOf }) => reportsOn(plan, asOf))
  readFresh(app, context, compareStatusReports, (_, { plan, query }) =>
    Promise.resolve(compared(plan, query)),
  )
  readFresh(app, context, getStatusReport, (_, { plan, params }) =>
    Promise.resolve(reportOf(plan, params.number)),
  )
  serveFrozen(app, context, getFrozenReport)
  writePlan(app, context, addStatusReport, make)
  writePlan(app, context, editStatusReport, edit)
  writePlan(app, context, discardStatusReport, discard)
  writePlan(app, context, writeReportSection, sections.write)
  writePlan(app, context, markSectionReady, sections.markReady)
  writePlan(app, context, unmarkSectionReady, sections.unmarkReady)
  writePlan(app, context, approveStatusReport, approve)
  writePlan(app, context, reopenStatusReport, reopen)
  writePlan(app, context, freezeStatusReport, freeze)
}
