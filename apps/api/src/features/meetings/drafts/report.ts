import { StatusFigures } from '@koreplan/contract'
import type { PlanState, StatusReportRecord } from '../../../plan-state/records.ts'
import { frozenFigures } from '../../status-reports/figures.ts'
import type { Draft } from './draft.ts'
import { dates, linkedOn, paragraphs } from './linked.ts'
import { countsWords } from './status.ts'

/** A frozen status report, presented: its figures are the frozen ones. */
export function reportDraft(_plan: PlanState, report: StatusReportRecord): Draft {
  const linked = linkedOn(report.asOf)
  const path = `/status-reports/${report.number}`
  const { progress, pool, minutes } = StatusFigures.parse(frozenFigures(report))
  const { actual, expected } = progress
  const far =
    actual === null || expected === null
      ? 'Der er ikke rapporteret fremdrift.'
      : `Planens samlede fremdrift er ${linked.percent(path, actual)} mod forventet ${linked.percent(path, expected)}.`
  return {
    title: `${report.title}: status pr. ${dates.longDate(report.asOf)}`,
    texts: {
      Sagsfremstilling: paragraphs(
        `Sekretariatet forelægger ${linked.to(path, report.title)} med status pr. ${dates.longDate(report.asOf)}. Opfølgningen er fastfrosset, så tallene svarer til det, der blev rapporteret.`,
        far,
        countsWords(progress.counts, linked),
      ),
      Økonomi: `Af puljen på ${linked.amount(pool.amountOre, path)} er ${linked.amount(pool.spentOre, path)} brugt, og ${linked.amount(pool.availableOre, path)} er til rådighed. Forvaltningerne har brugt ${linked.hours(minutes)}.`,
      Indstilling: 'Sekretariatet indstiller, at opfølgningen tages til efterretning.',
      Bilag: `1. ${linked.to(path, report.title)}`,
    },
  }
}
