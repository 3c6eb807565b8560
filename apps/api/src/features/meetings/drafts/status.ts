import type { Dashboard } from '@koreplan/contract'
import type { IsoDate, ScheduleValue } from '@koreplan/domain'
import type { PlanState } from '../../../plan-state/records.ts'
import { dashboardOn } from '../../dashboard/reads.ts'
import { attentionWords } from './attention-words.ts'
import type { Draft } from './draft.ts'
import { bullets, counted, dates, linkedOn, listed, paragraphs, type Linked } from './linked.ts'

/** How many exceptions a draft names. */
const NAMED = 5

const HOW: readonly (readonly [ScheduleValue, string])[] = [
  ['completed', 'afsluttet'],
  ['on_track', 'efter planen'],
  ['ahead', 'foran planen'],
  ['behind', 'bagud'],
  ['overdue', 'forsinket'],
  ['on_hold', 'sat i bero'],
  ['not_reported', 'ikke rapporteret'],
  ['no_timetable', 'uden tidsplan'],
  ['cancelled', 'udgået'],
]

/** The plan's status on a date, to be taken note of. */
export function statusDraft(plan: PlanState, asOf: IsoDate): Draft {
  const dashboard = dashboardOn(plan, asOf)
  const linked = linkedOn(asOf)
  return {
    title: `Status for planen pr. ${dates.longDate(asOf)}`,
    texts: {
      Sagsfremstilling: paragraphs(
        progressWords(dashboard, linked),
        countsWords(dashboard.progress.counts, linked),
        'For de enkelte indsatsområder er status:',
        bullets(dashboard.areas.map((area) => areaWords(area, linked))),
        exceptionsWords(dashboard, linked),
      ),
      Økonomi: economyWords(dashboard, linked),
      Indstilling: 'Sekretariatet indstiller, at orienteringen tages til efterretning.',
    },
  }
}

interface HowFar {
  readonly progress: Pick<Dashboard['progress'], 'actual' | 'expected' | 'coverage'>
}

/** How far the plan is, against its timetable. */
export function progressWords({ progress }: HowFar, linked: Linked): string {
  const { actual, expected, coverage } = progress
  if (actual === null || expected === null)
    return `Der er ikke rapporteret fremdrift på planens aktiviteter pr. ${dates.longDate(linked.asOf)}.`
  const [reported, measured] = [coverage.reported, coverage.measured].map(String)
  return `Pr. ${dates.longDate(linked.asOf)} er planens samlede fremdrift ${linked.percent('/', actual)} mod forventet ${linked.percent('/', expected)} efter tidsplanen. Tallet bygger på ${reported} af ${measured} aktiviteter med tidsplan.`
}

/** How many activities stand how. */
export function countsWords(
  counts: Readonly<Record<ScheduleValue, number>>,
  linked: Linked,
): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const parts = HOW.filter(([schedule]) => counts[schedule] > 0).map(
    ([schedule, words]) =>
      `${linked.to('/activities', String(counts[schedule]), { schedule })} ${words}`,
  )
  return `Af planens ${linked.to('/activities', String(total))} aktiviteter er ${listed(parts)}.`
}

function areaWords(area: Dashboard['areas'][number], linked: Linked): string {
  const path = `/areas/${area.number}`
  const name = linked.to(path, `${area.number} ${area.shortTitle}`)
  return `${name}: ${areaProgressWords(area, linked)}`
}

type AreaFigures = Pick<
  Dashboard['areas'][number],
  'number' | 'progress' | 'expected' | 'counts' | 'whyNull'
>

/** How far an area is, in one sentence. */
export function areaProgressWords(area: AreaFigures, linked: Linked): string {
  const path = `/areas/${area.number}`
  const { progress, expected, counts, whyNull } = area
  if (whyNull === 'no_timetable') return 'aktiviteterne har ingen tidsplan og måles ikke.'
  if (whyNull === 'no_activities') return 'der er ingen aktiviteter at måle.'
  if (progress === null || expected === null) return 'der er endnu ikke rapporteret fremdrift.'
  const behind = counts.behind + counts.overdue
  const late =
    behind === 0
      ? ''
      : `; ${counted(behind, 'én aktivitet', 'aktiviteter')} er bagud eller forsinket`
  return `fremdrift ${linked.percent(path, progress)} mod forventet ${linked.percent(path, expected)}${late}.`
}

function exceptionsWords({ attention, attentionTotal }: Dashboard, linked: Linked): string {
  if (attentionTotal === 0) return ''
  const rest = attentionTotal - Math.min(attentionTotal, NAMED)
  const more =
    rest === 0
      ? ''
      : ` Yderligere ${counted(rest, 'ét forhold', 'forhold')} fremgår af ${linked.to('/', 'overblikket')}.`
  return paragraphs(
    'Sekretariatet gør særligt opmærksom på følgende:',
    bullets(attention.slice(0, NAMED).map((item) => attentionWords(item, linked))),
    more.trim(),
  )
}

/** The pool's account and the hours used. */
export function economyWords({ pool, areas }: Dashboard, linked: Linked): string {
  const minutes = areas.reduce((sum, { minutesUsed }) => sum + minutesUsed, 0)
  const account = `Af puljen på ${linked.amount(pool.amountOre)} er ${linked.amount(pool.spentOre)} brugt og yderligere ${linked.amount(pool.openCommittedOre)} disponeret. Der er ${linked.amount(pool.availableOre)} til rådighed.`
  const hours = `Forvaltningerne har brugt ${linked.hours(minutes)} på planens aktiviteter.`
  return paragraphs(pool.amountOre === 0 ? '' : account, hours)
}
