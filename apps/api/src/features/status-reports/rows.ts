import type { StatusReportRow, StatusReportSection } from '@koreplan/contract'
import { reportState } from '@koreplan/domain'
import type {
  PlanState,
  ReportSectionRecord,
  StatusReportRecord,
} from '../../plan-state/records.ts'
import { unitsOf } from '../activities/rows.ts'

const stamp = (at: string | null, by: string | null) =>
  at === null || by === null ? null : { at, by }

/** A report as it stands in a list. */
export function reportRow(plan: PlanState, report: StatusReportRecord): StatusReportRow {
  const { id, version, number, title, asOf, draftedAt, draftedBy, checksum } = report
  const sections = sectionsOf(plan, report)
  const frozen = stamp(report.frozenAt, report.frozenBy)
  return {
    id,
    version,
    number,
    title,
    asOf,
    state: reportState(report),
    drafted: { at: draftedAt, by: draftedBy },
    approved: stamp(report.approvedAt, report.approvedBy),
    frozen: frozen === null || checksum === null ? null : { ...frozen, checksum },
    sections: {
      ready: sections.filter(({ readyAt }) => readyAt !== null).length,
      total: sections.length,
    },
    presentedAt: presentedAt(plan, report),
  }
}

/** The meetings that have it on the agenda, oldest first; a cancelled one presents nothing. */
function presentedAt(plan: PlanState, report: StatusReportRecord): StatusReportRow['presentedAt'] {
  const ids = new Set(
    plan.agendaItems
      .filter(({ statusReportId, removed }) => statusReportId === report.id && !removed)
      .map(({ meetingId }) => meetingId),
  )
  return plan.meetings
    .filter(({ id, cancelledAt }) => ids.has(id) && cancelledAt === null)
    .map(({ id, title, date }) => ({ id, title, date }))
}

/** A report's sections: of the plan as a whole first, then area by area in the plan's order. */
export function sectionsOf(plan: PlanState, report: StatusReportRecord): ReportSectionRecord[] {
  const places = new Map(plan.areas.map(({ id }, at) => [id, at]))
  const place = ({ areaId }: ReportSectionRecord): number =>
    areaId === null ? -1 : (places.get(areaId) ?? plan.areas.length)
  return plan.reportSections
    .filter(({ reportId }) => reportId === report.id)
    .toSorted((a, b) => place(a) - place(b))
}

export function sectionRow(plan: PlanState, section: ReportSectionRecord): StatusReportSection {
  const { id, version, text, author, areaId } = section
  const area = plan.areas.find((one) => one.id === areaId)
  return {
    id,
    version,
    area: area === undefined ? null : { number: area.number, shortTitle: area.shortTitle },
    unitIds: unitsOfArea(plan, areaId),
    text,
    author,
    ready: stamp(section.readyAt, section.readyBy),
  }
}

/** The units that lead or take part in an activity of an area or its sub-areas; none of the plan as a whole. */
export function unitsOfArea(plan: PlanState, areaId: number | null): number[] {
  if (areaId === null) return []
  const family = new Set(
    plan.areas
      .filter(({ id, parentId }) => id === areaId || parentId === areaId)
      .map(({ id }) => id),
  )
  const active = plan.activities.filter((activity) => family.has(activity.areaId))
  return [...new Set(active.flatMap(unitsOf))]
}
