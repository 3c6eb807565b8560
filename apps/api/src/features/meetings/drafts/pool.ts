import type { IsoDate } from '@koreplan/domain'
import type { PlanState } from '../../../plan-state/records.ts'
import { dashboardOn, everyAttention } from '../../dashboard/reads.ts'
import { attentionWords } from './attention-words.ts'
import type { Draft } from './draft.ts'
import { bullets, dates, linkedOn, paragraphs } from './linked.ts'
import { economyWords } from './status.ts'

/** Where the money stands on a date. */
export function poolDraft(plan: PlanState, asOf: IsoDate): Draft {
  const dashboard = dashboardOn(plan, asOf)
  const linked = linkedOn(asOf)
  const spending = dashboard.areas.filter(
    ({ spentOre, openCommittedOre }) => spentOre + openCommittedOre > 0,
  )
  const money = everyAttention(plan, asOf).filter(
    ({ kind }) => kind === 'overspent' || kind === 'pool_exhausted',
  )
  const { forecastOre, plannedOre } = dashboard.pool
  const pace = `Ved et jævnt forbrug ville der være brugt ${linked.amount(plannedOre)} på dette tidspunkt.`
  const forecast =
    forecastOre === null
      ? ''
      : `Fortsætter forbruget som hidtil, er der brugt ${linked.amount(forecastOre)}, når evalueringen slutter ${dates.longDate(plan.evaluationTo)}.`
  return {
    title: `Puljens forbrug pr. ${dates.longDate(asOf)}`,
    texts: {
      Sagsfremstilling: paragraphs(
        spending.length === 0
          ? 'Der er hverken disponeret eller brugt penge af puljen endnu.'
          : 'Puljen er anvendt således:',
        bullets(
          spending.map(
            ({ number, shortTitle, spentOre, openCommittedOre }) =>
              `${linked.to(`/areas/${number}`, `${number} ${shortTitle}`)}: ${linked.amount(spentOre)} brugt, ${linked.amount(openCommittedOre)} disponeret og ikke brugt endnu.`,
          ),
        ),
        money.length === 0 ? '' : 'Sekretariatet gør særligt opmærksom på følgende:',
        bullets(money.map((item) => attentionWords(item, linked))),
      ),
      Økonomi: paragraphs(economyWords(dashboard, linked), `${pace} ${forecast}`.trim()),
      Indstilling: 'Sekretariatet indstiller, at orienteringen tages til efterretning.',
    },
  }
}
