import type { IsoDate } from '@koreplan/domain'
import type { PlanState } from '../../../plan-state/records.ts'
import { dashboardOn } from '../../dashboard/reads.ts'
import type { Draft } from './draft.ts'
import { inWindow, linkedOn, paragraphs } from './linked.ts'
import { countsWords, economyWords, progressWords } from './status.ts'

/** Resources against results: what the committee decides of, activity by activity. */
export function evaluationDraft(plan: PlanState, asOf: IsoDate): Draft {
  const dashboard = dashboardOn(plan, asOf)
  const linked = linkedOn(asOf)
  return {
    title: 'Evaluering af planens aktiviteter',
    texts: {
      Sagsfremstilling: paragraphs(
        `Planens aktiviteter evalueres ${inWindow(plan)}. Evalueringen sammenholder de ressourcer, der er brugt, med de resultater, der er nået, aktivitet for aktivitet; se ${linked.to('/evaluation', 'evalueringen')}.`,
        progressWords(dashboard, linked),
        countsWords(dashboard.progress.counts, linked),
      ),
      Økonomi: economyWords(dashboard, linked),
      Indstilling:
        'Sekretariatet indstiller, at udvalget for hver aktivitet beslutter, om den fortsætter, justeres eller stopper.',
    },
  }
}
