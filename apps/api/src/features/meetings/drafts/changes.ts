import { WORDS, type Changes } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import type { PlanState } from '../../../plan-state/records.ts'
import { changesOn } from '../changes.ts'
import type { Draft } from './draft.ts'
import {
  bullets,
  counted,
  dates,
  escaped,
  linkedOn,
  numbers,
  paragraphs,
  type Linked,
} from './linked.ts'

/** How many activities a draft names. */
const NAMED = 12

/** What has changed since the last meeting, as text. */
export function changesDraft(plan: PlanState, asOf: IsoDate): Draft {
  const changes = changesOn(plan, asOf)
  const linked = linkedOn(asOf)
  return {
    title: changes.meeting === null ? 'Ændringer i planen' : 'Ændringer siden sidste møde',
    texts: {
      Sagsfremstilling: changesWords(changes, linked),
      Økonomi: moneyWords(changes, linked),
      Indstilling: 'Sekretariatet indstiller, at orienteringen tages til efterretning.',
    },
  }
}

/** What changed in the activities, in words. */
function changesWords(changes: Changes, linked: Linked): string {
  const { from, meeting, progress, reports, activities, milestones, measurements } = changes
  const since =
    meeting === null ? `Siden ${dates.longDate(from)}` : `Siden mødet den ${dates.longDate(from)}`
  const reported = `${since} er der givet ${counted(reports, 'én statusopdatering', 'statusopdateringer')}.`
  const moved =
    progress.was === null || progress.is === null
      ? ''
      : `Planens samlede fremdrift er gået fra ${numbers.percent(progress.was)} til ${linked.percent('/', progress.is)}.`
  const rest = activities.length - Math.min(activities.length, NAMED)
  return paragraphs(
    `${reported} ${moved}`.trim(),
    activities.length === 0
      ? 'Ingen aktiviteter har ændret status.'
      : 'Følgende aktiviteter har ændret status:',
    bullets(activities.slice(0, NAMED).map((change) => activityWords(change, linked))),
    rest === 0 ? '' : `Yderligere ${counted(rest, 'én aktivitet', 'aktiviteter')} har rykket sig.`,
    milestones.length === 0 ? '' : 'Følgende delmål er nået:',
    bullets(
      milestones.map(
        ({ activity, title, completedOn }) =>
          `${escaped(title)} (${linked.activity(activity)}), ${dates.longDate(completedOn)}`,
      ),
    ),
    measurements.length === 0 ? '' : 'Følgende er målt:',
    bullets(measurements.slice(0, NAMED).map((one) => measuredWords(one, linked))),
    measurements.length <= NAMED
      ? ''
      : `Der er yderligere ${counted(measurements.length - NAMED, 'én måling', 'målinger')}.`,
  )
}

const measuredWords = (
  { activity, indicator, unit, date, value }: Changes['measurements'][number],
  linked: Linked,
): string =>
  `${escaped(indicator)}: ${numbers.number(value)} ${escaped(unit)} (${linked.activity(activity)}), ${dates.longDate(date)}`

function activityWords(
  { activity, was, is }: Changes['activities'][number],
  linked: Linked,
): string {
  const name = linked.activity(activity)
  if (is === null) return `${name} er arkiveret.`
  const [before, after] = [was, is].map(({ schedule }) => WORDS.da.schedule[schedule].toLowerCase())
  const schedule = before === after ? '' : `fra »${before ?? ''}« til »${after ?? ''}«`
  const path = `/activities/${activity.number}`
  const step =
    was.progress === is.progress
      ? ''
      : is.progress === null
        ? ''
        : was.progress === null
          ? `fremdrift ${linked.percent(path, is.progress)}`
          : `fremdrift fra ${numbers.percent(was.progress)} til ${linked.percent(path, is.progress)}`
  const parts = [schedule, step].filter((part) => part !== '')
  return `${name}: ${parts.length === 0 ? 'ny status' : parts.join(', ')}.`
}

function moneyWords({ entries, pool, overspent, minutes }: Changes, linked: Linked): string {
  const spent = entries.find(({ kind }) => kind === 'expense')?.amountOre ?? 0
  const committed = entries.find(({ kind }) => kind === 'commitment')?.amountOre ?? 0
  return paragraphs(
    `Der er i perioden brugt ${linked.amount(spent)} af puljen og disponeret ${linked.amount(committed)} yderligere. Til rådighed er nu ${linked.amount(pool.availableOre.is)} i alt.`,
    bullets(
      overspent.map(
        ({ text, byOre }) =>
          `Der er brugt ${linked.amount(byOre)} mere end disponeret til »${escaped(text)}«.`,
      ),
    ),
    `Forvaltningerne har i perioden brugt ${linked.hours(minutes.is - minutes.was)}.`,
  )
}
