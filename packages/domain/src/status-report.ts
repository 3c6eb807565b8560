import { whyNotReport, type Actor, type WhyNotReport } from './access.ts'
import type { IsoDate } from './calendar.ts'

/** What may become of a numbered status report. `null`: it may be done. */

export const REPORT_STATES = ['draft', 'approved', 'frozen'] as const
export type ReportState = (typeof REPORT_STATES)[number]

export const WHY_NOT_STATUS_REPORT = [
  'report_frozen',
  'report_approved',
  'report_not_approved',
  'report_ahead',
  'sections_not_ready',
  'section_ready',
  'section_not_ready',
  'section_empty',
] as const
export type WhyNotStatusReport = (typeof WHY_NOT_STATUS_REPORT)[number]

interface Stamped {
  readonly approvedAt: string | null
  readonly frozenAt: string | null
}
interface SectionFact {
  readonly text: string
  readonly readyAt: string | null
}

/** Drafted, then approved, then frozen; approved can become a draft again, frozen never. */
export function reportState({ approvedAt, frozenAt }: Stamped): ReportState {
  if (frozenAt !== null) return 'frozen'
  return approvedAt === null ? 'draft' : 'approved'
}

/** Its words and its date are changed, and it is discarded, while it is a draft. */
export function whyNotEditReport(report: Stamped): WhyNotStatusReport | null {
  const state = reportState(report)
  if (state === 'frozen') return 'report_frozen'
  return state === 'approved' ? 'report_approved' : null
}

/** Approved once every section is ready. */
export function whyNotApproveReport(
  report: Stamped,
  sections: readonly Pick<SectionFact, 'readyAt'>[],
): WhyNotStatusReport | null {
  const why = whyNotEditReport(report)
  if (why !== null) return why
  return sections.some(({ readyAt }) => readyAt === null) ? 'sections_not_ready' : null
}

/** An approval is taken back until the report is frozen. */
export function whyNotReopenReport(report: Stamped): WhyNotStatusReport | null {
  const state = reportState(report)
  if (state === 'frozen') return 'report_frozen'
  return state === 'draft' ? 'report_not_approved' : null
}

/** Frozen once it is approved, and not as of a day that has not come. */
export function whyNotFreezeReport(
  report: Stamped & { readonly asOf: IsoDate },
  today: IsoDate,
): WhyNotStatusReport | null {
  const why = whyNotReopenReport(report)
  if (why !== null) return why
  return report.asOf > today ? 'report_ahead' : null
}

/** Who may write of an area: the secretariat of all, a contact person of those that the own unit takes part in. */
export const whyNotWriteOf = (
  actor: Actor | null,
  plan: string,
  unitIds: readonly number[],
): WhyNotReport | null => whyNotReport(actor, plan, unitIds, 'report.write')

/** A section is marked ready while the report is a draft, and with something in it. */
export function whyNotMarkReady(
  report: Stamped,
  { text, readyAt }: SectionFact,
): WhyNotStatusReport | null {
  const why = whyNotEditReport(report)
  if (why !== null) return why
  if (readyAt !== null) return 'section_ready'
  return text.trim() === '' ? 'section_empty' : null
}

/** The mark is taken back as long as the report is a draft. */
export const whyNotUnmarkReady = (
  report: Stamped,
  { readyAt }: Pick<SectionFact, 'readyAt'>,
): WhyNotStatusReport | null =>
  whyNotEditReport(report) ?? (readyAt === null ? 'section_not_ready' : null)
