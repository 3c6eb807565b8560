import type { IsoDate } from './calendar.ts'
import type { ScheduleKind } from './vocabulary.ts'

/** How an activity is timed: the fields that only make sense together. */
export interface Timing {
  readonly scheduleKind: ScheduleKind
  readonly startDate: IsoDate | null
  readonly endDate: IsoDate | null
  readonly ongoingReason: string | null
}

export const TIMING_FIELDS = ['scheduleKind', 'startDate', 'endDate', 'ongoingReason'] as const
export type TimingField = (typeof TIMING_FIELDS)[number]

type Detail = Exclude<TimingField, 'scheduleKind'>

/** What each kind needs, and nothing else: its own dates, a reason, or neither. */
export const TIMING_NEEDS = {
  dated: ['startDate', 'endDate'],
  plan_period: [],
  ongoing: ['ongoingReason'],
  recurring: [],
} as const satisfies Record<ScheduleKind, readonly Detail[]>

/** What can be wrong with a field of a timing. */
export type WhyNotTimed = 'required' | 'before_start' | 'not_for_kind'

export interface TimingFault {
  readonly field: Detail
  readonly why: WhyNotTimed
}

const DETAILS = ['startDate', 'endDate', 'ongoingReason'] as const satisfies readonly Detail[]

const needs = (kind: ScheduleKind, field: Detail): boolean =>
  (TIMING_NEEDS[kind] as readonly Detail[]).includes(field)

/**
 * What keeps a timing from being whole, field by field; nothing when it is. One with its own dates needs both, the
 * end on or after the start; an ongoing one needs a reason that is not blank; no kind has what another needs.
 */
export function whyNotTimed(timing: Timing): readonly TimingFault[] {
  const faults: TimingFault[] = []
  for (const field of DETAILS) {
    const isGiven = /\S/.test(timing[field] ?? '')
    const isNeeded = needs(timing.scheduleKind, field)
    if (isNeeded && !isGiven) faults.push({ field, why: 'required' })
    if (isGiven && !isNeeded) faults.push({ field, why: 'not_for_kind' })
  }
  const { startDate, endDate } = timing
  if (faults.length === 0 && startDate !== null && endDate !== null && endDate < startDate)
    faults.push({ field: 'endDate', why: 'before_start' })
  return faults
}

/**
 * A timing with a change put in. What the kind does not need is cleared when it is not given: who goes from own
 * dates to ongoing need not clear the dates. The outcome may still have faults.
 */
export function timedAnew(before: Timing, change: Partial<Timing>): Timing {
  const scheduleKind = change.scheduleKind ?? before.scheduleKind
  const detail = <F extends Detail>(field: F): Timing[F] | null => {
    const given = change[field]
    if (given !== undefined) return given
    return needs(scheduleKind, field) ? before[field] : null
  }
  return {
    scheduleKind,
    startDate: detail('startDate'),
    endDate: detail('endDate'),
    ongoingReason: detail('ongoingReason'),
  }
}
