import type {
  ActivityFact,
  EntryFact,
  HourEntryFact,
  IndicatorFact,
  MeasurementFact,
  PlanFacts,
  UpdateFact,
} from './facts.ts'

/** When a fact was recorded, and when it was voided: instants, RFC 3339 in UTC. */
export interface Recorded {
  readonly recordedAt: string
  readonly voidedAt: string | null
}

/** When an update was approved or returned. */
interface Decided {
  readonly decidedAt: string | null
}

interface RecordedIndicator extends IndicatorFact {
  readonly measurements: readonly (MeasurementFact & Recorded)[]
}
interface RecordedActivity extends ActivityFact {
  readonly updates: readonly (UpdateFact & Recorded & Decided)[]
  readonly indicators: readonly RecordedIndicator[]
}

/** Facts that know when they were recorded. */
export interface RecordedFacts extends PlanFacts {
  readonly activities: readonly RecordedActivity[]
  readonly entries: readonly (EntryFact & Pick<Recorded, 'recordedAt'>)[]
  readonly hours: readonly (HourEntryFact & Recorded)[]
}

/**
 * The dated facts as they were recorded by an instant: what was recorded later is not there, and what was voided
 * or decided later is not yet so. What is no dated fact (a title, a milestone, a target) is as it stands now.
 */
export function recordedBy(facts: RecordedFacts, instant: string): PlanFacts {
  const known = <F extends Pick<Recorded, 'recordedAt'>>(all: readonly F[]): F[] =>
    all.filter(({ recordedAt }) => recordedAt <= instant)
  const asThen = <F extends Recorded & { readonly voided: boolean }>(all: readonly F[]): F[] =>
    known(all).map((one) => ({ ...one, voided: one.voided && by(one.voidedAt, instant) }))
  return {
    ...facts,
    entries: known(facts.entries),
    hours: asThen(facts.hours),
    activities: facts.activities.map((activity) => ({
      ...activity,
      updates: asThen(activity.updates).map((update) => {
        const isLater = update.decidedAt !== null && update.decidedAt > instant
        return isLater ? { ...update, approval: 'submitted' as const } : update
      }),
      indicators: activity.indicators.map((indicator) => ({
        ...indicator,
        measurements: asThen(indicator.measurements),
      })),
    })),
  }
}

/** What has no instant was so from the beginning. */
const by = (at: string | null, instant: string): boolean => at === null || at <= instant
