import { isCounting, type ActivityStatus } from './activity.ts'
import { overviewOn, type Overview } from './area.ts'
import type { IsoDate } from './calendar.ts'
import type { ActivityFact, EntryFact, MeasurementFact, PlanFacts } from './facts.ts'
import { countingEntries, totalsOn, overspentOre } from './ledger.ts'
import { ENTRY_KINDS, type EntryKind, type ScheduleValue } from './vocabulary.ts'

/** A figure on the first date and on the second. */
export interface WasAndIs<T> {
  readonly was: T
  readonly is: T
}

/** How an activity stands on a date. Percentages 0-100, not rounded. */
export type Standing = Pick<ActivityStatus, 'state' | 'schedule' | 'progress' | 'expected'>

export interface ActivityChange {
  readonly activityId: number
  readonly was: Standing
  /** Null: it was archived. */
  readonly is: Standing | null
  /** It stands worse against its timetable than it did. */
  readonly isWorse: boolean
}

/** What changed between two dates. Whole øre, whole minutes, percentages not rounded. */
export interface PlanChanges {
  readonly progress: WasAndIs<number | null>
  readonly expected: WasAndIs<number | null>
  /** Status updates that count, dated within. */
  readonly reports: number
  /** What asks for an eye first: what became worse, then what was completed, then the biggest step. */
  readonly activities: readonly ActivityChange[]
  readonly milestones: readonly {
    readonly activityId: number
    title: string
    completedOn: IsoDate
  }[]
  readonly measurements: readonly {
    readonly activityId: number
    readonly indicatorId: number
    readonly measurement: MeasurementFact
  }[]
  /** Of the areas whose progress is another, in the plan's order. */
  readonly areas: readonly { readonly areaId: number; readonly progress: WasAndIs<number | null> }[]
  readonly pool: {
    readonly spentOre: WasAndIs<number>
    readonly committedOre: WasAndIs<number>
    readonly availableOre: WasAndIs<number>
  }
  /** Entries that count, dated within, by kind. */
  readonly entries: readonly { readonly kind: EntryKind; count: number; amountOre: number }[]
  /** Commitments that are overspent by more than they were, biggest first. */
  readonly overspent: readonly {
    readonly commitmentId: number
    readonly byOre: number
    readonly wasByOre: number
  }[]
  readonly minutes: WasAndIs<number>
}

/**
 * What changed between two dates: how things stood at the end of `from` against the end of `to`, and the
 * facts dated after `from` and no later than `to`. `from` is not after `to`.
 */
export function changesBetween(facts: PlanFacts, from: IsoDate, to: IsoDate): PlanChanges {
  const [was, is] = [overviewOn(facts, from), overviewOn(facts, to)]
  const within = ({ date }: { readonly date: IsoDate }): boolean => date > from && date <= to
  const active = facts.activities.filter(({ id }) => is.statuses.has(id))
  return {
    progress: { was: was.plan.progress, is: is.plan.progress },
    expected: { was: was.plan.expected, is: is.plan.expected },
    reports: active.flatMap(({ updates }) =>
      updates.filter((update) => within(update) && isCounting(update)),
    ).length,
    activities: activitiesBetween(facts.activities, was, is),
    milestones: active.flatMap(({ id, milestones }) =>
      milestones.flatMap(({ title, completedOn, voided }) =>
        !voided && completedOn !== null && within({ date: completedOn })
          ? [{ activityId: id, title, completedOn }]
          : [],
      ),
    ),
    measurements: active.flatMap((activity) => measuredWithin(activity, within)),
    areas: facts.areas.flatMap(({ id }) => {
      const progress = {
        was: was.areas.get(id)?.progress ?? null,
        is: is.areas.get(id)?.progress ?? null,
      }
      return differs(progress.was, progress.is) ? [{ areaId: id, progress }] : []
    }),
    pool: poolBetween(facts.entries, from, to),
    entries: sumsByKind(countingEntries(facts.entries).filter(within)),
    overspent: overspentBetween(facts.entries, from, to),
    minutes: { was: minutesOn(facts, from), is: minutesOn(facts, to) },
  }
}

/** How far a schedule value is from good, for telling worse from better; those of equal rank do not differ. */
const CONCERN: Readonly<Record<ScheduleValue, number>> = {
  completed: 0,
  ahead: 2,
  on_track: 2,
  no_timetable: 2,
  not_reported: 3,
  behind: 4,
  on_hold: 5,
  overdue: 6,
  cancelled: 7,
}

function activitiesBetween(
  activities: readonly ActivityFact[],
  was: Overview,
  is: Overview,
): ActivityChange[] {
  const found: ActivityChange[] = []
  for (const { id } of activities) {
    const [before, after] = [was.statuses.get(id), is.statuses.get(id) ?? null]
    if (before === undefined) continue
    const isWorse = after !== null && CONCERN[after.schedule] > CONCERN[before.schedule]
    if (after !== null && !isChanged(before, after)) continue
    found.push({
      activityId: id,
      was: standing(before),
      is: after === null ? null : standing(after),
      isWorse,
    })
  }
  return found.toSorted((a, b) => rankOf(a) - rankOf(b) || stepOf(b) - stepOf(a))
}

/** Time alone moves the expected, and what is expected is no change of the activity. */
const isChanged = (was: Standing, is: Standing): boolean =>
  was.state !== is.state || was.schedule !== is.schedule || differs(was.progress, is.progress)

const standing = ({ state, schedule, progress, expected }: Standing): Standing => ({
  state,
  schedule,
  progress,
  expected,
})

function rankOf({ is, isWorse, was }: ActivityChange): number {
  if (is === null) return 4
  if (isWorse) return -CONCERN[is.schedule]
  if (is.state === 'completed') return 1
  return is.schedule === was.schedule ? 3 : 2
}

const stepOf = ({ was, is }: ActivityChange): number =>
  Math.abs((is?.progress ?? 0) - (was.progress ?? 0))

/** Progress that differs by more than the calculation itself may. */
const differs = (was: number | null, is: number | null): boolean =>
  was === null || is === null ? was !== is : Math.abs(was - is) > 0.005

function measuredWithin(
  { id, indicators }: ActivityFact,
  within: (measurement: MeasurementFact) => boolean,
): PlanChanges['measurements'] {
  return indicators
    .filter(({ voided }) => !voided)
    .flatMap(({ id: indicatorId, measurements }) =>
      measurements
        .filter((measurement) => !measurement.voided && within(measurement))
        .map((measurement) => ({ activityId: id, indicatorId, measurement })),
    )
}

function poolBetween(
  entries: readonly EntryFact[],
  from: IsoDate,
  to: IsoDate,
): PlanChanges['pool'] {
  const [was, is] = [totalsOn(entries, from), totalsOn(entries, to)]
  const available = ({ amountOre, spentOre, openCommittedOre }: typeof was): number =>
    amountOre - spentOre - openCommittedOre
  return {
    spentOre: { was: was.spentOre, is: is.spentOre },
    committedOre: { was: was.committedOre, is: is.committedOre },
    availableOre: { was: available(was), is: available(is) },
  }
}

function sumsByKind(entries: readonly EntryFact[]): PlanChanges['entries'] {
  const kinds = Map.groupBy(entries, ({ kind }) => kind)
  return ENTRY_KINDS.flatMap((kind) => {
    const found = kinds.get(kind)
    if (found === undefined) return []
    const amountOre = found.reduce((sum, entry) => sum + entry.amountOre, 0)
    return [{ kind, count: found.length, amountOre }]
  })
}

function overspentBetween(
  entries: readonly EntryFact[],
  from: IsoDate,
  to: IsoDate,
): PlanChanges['overspent'] {
  const before = totalsOn(entries, from).commitments
  return [...totalsOn(entries, to).commitments]
    .map(([commitmentId, account]) => {
      const earlier = before.get(commitmentId)
      const wasByOre = earlier === undefined ? 0 : overspentOre(earlier)
      return { commitmentId, byOre: overspentOre(account), wasByOre }
    })
    .filter(({ byOre, wasByOre }) => byOre > wasByOre)
    .toSorted((a, b) => b.byOre - a.byOre || a.commitmentId - b.commitmentId)
}

const minutesOn = ({ hours }: PlanFacts, date: IsoDate): number =>
  hours
    .filter((entry) => !entry.voided && entry.date <= date)
    .reduce((sum, { minutes }) => sum + minutes, 0)
