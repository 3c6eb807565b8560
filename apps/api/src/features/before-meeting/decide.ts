import type { BeforeMeeting } from '@koreplan/contract'
import { evaluationState, type IsoDate } from '@koreplan/domain'
import type { AgendaItemRecord, MeetingRecord, PlanState } from '../../plan-state/records.ts'
import { evaluatedOn } from '../evaluation/asked.ts'
import { standingOn } from '../evaluation/rows.ts'
import { plainText, shortened } from './plain-text.ts'
import type { Words } from './words.ts'

/** As many items as one A4 has room for beside the rest; the others are counted. */
const MOST_ITEMS = 8
/** So many letters has each title and each recommendation: fewer where there are more than a few of them. */
const LETTERS = { few: 220, many: 100 }
const FEW = 4

/**
 * What the meeting is asked to decide: the items on its agenda whose decision is not written yet, each with what is
 * recommended; and of an open evaluation, what has no decision yet. A long agenda is cut short, and says so.
 */
export function decideAt(
  plan: PlanState,
  meeting: MeetingRecord | null,
  asOf: IsoDate,
  words: Words,
): BeforeMeeting['decide'] {
  const items = plan.agendaItems
    .filter(({ meetingId, removed }) => meetingId === meeting?.id && !removed)
    .filter(asksForDecision)
    .toSorted((a, b) => a.position - b.position)
  const named = items.length > MOST_ITEMS ? items.slice(0, MOST_ITEMS - 1) : items
  const more = items.length - named.length
  const letters = named.length > FEW ? LETTERS.many : LETTERS.few
  const undecided = undecidedOn(plan, asOf)
  return [
    ...named.map((item) => ({
      about: 'agenda' as const,
      title: shortened(item.title, letters),
      note: shortened(recommendationOf(item), letters),
    })),
    ...(more === 0 ? [] : [{ about: 'agenda' as const, title: words.moreItems(more), note: '' }]),
    ...(undecided === 0
      ? []
      : [
          {
            about: 'evaluation' as const,
            title: words.lacking(undecided),
            note: words.lackingNote,
          },
        ]),
  ]
}

/** How many activities of an evaluation that is open have no decision yet. Before its cut-off none is due. */
function undecidedOn(plan: PlanState, asOf: IsoDate): number {
  const [evaluation] = plan.evaluations
  if (evaluation === undefined || evaluationState(evaluation) !== 'open') return 0
  if (asOf < evaluation.cutOff) return 0
  const decided = standingOn(plan, asOf)
  return evaluatedOn(plan, evaluation.cutOff).filter(({ id }) => !decided.has(id)).length
}

const asksForDecision = ({ sections }: AgendaItemRecord): boolean =>
  sections.some(({ when, text }) => when === 'after' && text.trim() === '')

/** What sections an item has is the plan's own; the recommendation is the one that is called so. */
function recommendationOf({ sections }: AgendaItemRecord): string {
  const section = sections.find(({ heading }) => /indstilling/i.test(heading))
  return plainText(section?.text ?? '')
}
