import type {
  compareStatusReports,
  getStatusReport,
  listStatusReports,
  QueryOf,
  ReplyOf,
} from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import type { PlanState, StatusReportRecord } from '../../plan-state/records.ts'
import { refuse } from '../../problems/refusal.ts'
import { differencesOf, frozenFigures, statusFigures } from './figures.ts'
import { reportRow, sectionRow, sectionsOf } from './rows.ts'

/** The reports that are true of the date or one before it, newest first. */
export function reportsOn(plan: PlanState, asOf: IsoDate): ReplyOf<typeof listStatusReports> {
  const known = plan.statusReports.filter((report) => report.asOf <= asOf)
  return {
    asOf,
    revision: plan.revision,
    items: known.toReversed().map((report) => reportRow(plan, report)),
    later: plan.statusReports.length - known.length,
  }
}

/** One report: frozen as it was, with where today's figures differ; else with the figures as they are. */
export function reportOf(plan: PlanState, number: number): ReplyOf<typeof getStatusReport> {
  const report = reportByNumber(plan, number)
  return {
    ...reportRow(plan, report),
    revision: plan.revision,
    sections: sectionsOf(plan, report).map((section) => sectionRow(plan, section)),
    figures: figuresOf(plan, report),
    differences: differencesOf(plan, report),
  }
}

/** Two reports side by side. */
export function compared(
  plan: PlanState,
  { a, b }: QueryOf<typeof compareStatusReports>,
): ReplyOf<typeof compareStatusReports> {
  const one = (number: unknown) => {
    const report = reportByNumber(plan, Number(number))
    return { ...reportRow(plan, report), figures: figuresOf(plan, report) }
  }
  return { revision: plan.revision, a: one(a), b: one(b) }
}

const figuresOf = (plan: PlanState, report: StatusReportRecord) =>
  report.frozenAt === null ? statusFigures(plan, report.asOf) : frozenFigures(report)

/** Refuses a report that the plan has not. */
export const reportByNumber = (plan: PlanState, number: number): StatusReportRecord =>
  plan.statusReports.find((report) => report.number === number) ??
  refuse('status_report_not_found', String(number))
