import type { BeforeMeeting } from '@koreplan/contract'
import { evaluationState, isArchived, type IsoDate } from '@koreplan/domain'
import type { AgendaItemRecord, MeetingRecord, PlanState } from '../../plan-state/records.ts'
import { standingOn } from '../evaluation/rows.ts'
import { plainText } from './plain-text.ts'
import type { Words } from './words.ts'

/** The meeting that one prepares for: on its own day it is still to come. */
export const meetingFrom = ({ meetings }: PlanState, asOf: IsoDate): MeetingRecord | null =>
  meetings
    .filter(({ date, cancelledAt }) => cancelledAt === null && date >= asOf)
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))[0] ?? null

/**
 * What the meeting is asked to decide: the items on its agenda whose decision is not written yet, each with what is
 * recommended; and of an open evaluation, what has no decision yet.
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
  const undecided = undecidedOn(plan, asOf)
  return [
    ...items.map((item) => ({
      about: 'agenda' as const,
      title: item.title,
      note: recommendationOf(item),
    })),
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
  return plan.activities.filter(
    (activity) => !isArchived(activity, asOf) && !decided.has(activity.id),
  ).length
}

const asksForDecision = ({ sections }: AgendaItemRecord): boolean =>
  sections.some(({ when, text }) => when === 'after' && text.trim() === '')

/** What sections an item has is the plan's own; the recommendation is the one that is called so. */
function recommendationOf({ sections }: AgendaItemRecord): string {
  const section = sections.find(({ heading }) => /indstilling/i.test(heading))
  return plainText(section?.text ?? '')
}
