import type { Timing } from '@koreplan/domain'
import type { ActivityRecord } from '../../plan-state/records.ts'

/** What can be changed of an activity, as requests and the history write it: names, not ids. */
export interface Fields extends Timing {
  readonly title: string
  readonly description: string | null
  readonly expectedResults: string | null
  readonly weight: number
  readonly lead: string | null
  /** By Danish alphabet, as are the partners. */
  readonly units: readonly string[]
  readonly partners: readonly string[]
}

const { compare } = new Intl.Collator('da')

/** Names without their order, which nobody chose: the same ones are the same value. */
export const inAlphabet = (names: readonly string[]): readonly string[] =>
  [...new Set(names)].toSorted(compare)

/** An activity's fields as they stand. */
export function fieldsOf(activity: ActivityRecord): Fields {
  const { title, description, expectedResults, weight, lead, participants } = activity
  const { scheduleKind, startDate, endDate, ongoingReason } = activity
  return {
    title,
    description,
    expectedResults,
    scheduleKind,
    startDate,
    endDate,
    ongoingReason,
    weight,
    lead,
    units: inAlphabet(participants.units),
    partners: inAlphabet(participants.partners.map(({ name }) => name)),
  }
}
