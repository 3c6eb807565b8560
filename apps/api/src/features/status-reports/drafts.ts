import type { IsoDate } from '@koreplan/domain'
import type { PlanState } from '../../plan-state/records.ts'
import { rowsOn } from '../activities/rows.ts'
import { inArea } from '../areas/reads.ts'
import { dashboardOn, everyAttention } from '../dashboard/reads.ts'
import { attentionWords } from '../meetings/drafts/attention-words.ts'
import { bullets, linkedOn, paragraphs } from '../meetings/drafts/linked.ts'
import {
  areaProgressWords,
  countsWords,
  economyWords,
  progressWords,
} from '../meetings/drafts/status.ts'

/** What a section begins as: the figures of its area in words, to be written further by who knows it. */
export function sectionDraft(plan: PlanState, number: string | null, asOf: IsoDate): string {
  const dashboard = dashboardOn(plan, asOf)
  const linked = linkedOn(asOf)
  const area = dashboard.areas.find((one) => one.number === number)
  if (number === null || area === undefined)
    return paragraphs(
      progressWords(dashboard, linked),
      countsWords(dashboard.progress.counts, linked),
      economyWords(dashboard, linked),
    )
  const within = inArea(plan, number)
  const hours = linked.hours(area.minutesUsed)
  const completed = rowsOn(plan, asOf).filter(
    (row) => row.schedule === 'completed' && within(row.area),
  )
  const exceptions = everyAttention(plan, asOf).filter(
    (item) =>
      'activity' in item && item.activity !== null && within({ number: item.activity.areaNumber }),
  )
  const progress = areaProgressWords(area, linked)
  return paragraphs(
    `${progress.charAt(0).toLocaleUpperCase('da')}${progress.slice(1)} Der er brugt ${linked.amount(area.spentOre)} af puljen og ${hours} på området.`,
    completed.length === 0 ? '' : 'Afsluttet er:',
    bullets(completed.map((row) => linked.activity(row))),
    exceptions.length === 0 ? '' : 'Opmærksomheden henledes på:',
    bullets(exceptions.map((item) => attentionWords(item, linked))),
  )
}
