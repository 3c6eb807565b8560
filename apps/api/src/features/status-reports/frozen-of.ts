import type { Freezable } from '@koreplan/domain'
import type {
  PlanState,
  ReportSectionRecord,
  StatusReportRecord,
} from '../../plan-state/records.ts'
import { statusFigures } from './figures.ts'

/** All that a report is frozen with: its figures as they stand, and its words. */
export function frozenOf(
  plan: PlanState,
  { number, title, asOf }: Pick<StatusReportRecord, 'number' | 'title' | 'asOf'>,
  sections: readonly Pick<ReportSectionRecord, 'areaId' | 'text' | 'author'>[],
): Freezable {
  const areas = new Map(plan.areas.map((area) => [area.id, area]))
  return {
    plan: plan.slug,
    number,
    title,
    asOf,
    figures: statusFigures(plan, asOf) as unknown as Freezable,
    sections: sections.map(({ areaId, text, author }) => {
      const area = areas.get(areaId ?? NaN)
      return { area: area?.number ?? null, title: area?.title ?? null, text, author }
    }),
  }
}
