/** Any plan's facts, for tests of what holds for every plan. */
import fc from 'fast-check'
import { overviewOn } from './area.ts'
import { attentionOn } from './attention.ts'
import { addDays, type IsoDate } from './calendar.ts'
import type { ActivityFact, AreaFact, EntryFact, PlanFacts, UpdateFact } from './facts.ts'
import { indicatorOn } from './indicator.ts'
import { moneyByActivity, moneyByArea } from './money.ts'
import { inOrder } from './order.ts'
import { poolOn } from './pool.ts'
import { seriesOn, spendingSteps } from './series.ts'
import { anActivity, anArea, anEntry, anIndicator, facts } from './test-facts.ts'
import { APPROVALS, RECORDED_STATES, SCHEDULE_KINDS } from './vocabulary.ts'

export const AREAS: readonly AreaFact[] = [
  anArea({ id: 1, number: '1' }),
  anArea({ id: 2, number: '2' }),
  anArea({ id: 21, number: '2.1', parentId: 2 }),
  anArea({ id: 22, number: '2.2', parentId: 2 }),
]

/** Any day from half a year before the plan of the tests to half a year after it. */
export const aDate: fc.Arbitrary<IsoDate> = fc
  .integer({ min: -180, max: 1280 })
  .map((days) => addDays('2007-01-01', days))

/** Any day after the given one. */
export const aDateAfter = (date: IsoDate): fc.Arbitrary<IsoDate> =>
  fc.integer({ min: 1, max: 700 }).map((days) => addDays(date, days))

const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some, { nil: null })

/** Updates in order; all different in `sequence`, which starts above `after`. */
export const someUpdates = (date = aDate, after = 0): fc.Arbitrary<UpdateFact[]> =>
  fc
    .array(
      fc.record({
        date,
        state: fc.constantFrom(...RECORDED_STATES),
        percent: maybe(fc.integer({ min: 0, max: 100 })),
        approval: fc.constantFrom(...APPROVALS, 'approved' as const),
        voided: fc.boolean(),
      }),
      { maxLength: 6 },
    )
    .map((updates) =>
      inOrder(updates.map((one, at) => ({ ...one, id: after + at + 1, sequence: after + at + 1 }))),
    )

const someMilestones = fc
  .array(
    fc.record({
      dueDate: maybe(aDate),
      completedOn: maybe(aDate),
      weight: fc.integer({ min: 1, max: 5 }),
      voided: fc.boolean(),
    }),
    { maxLength: 4 },
  )
  .map((milestones) => milestones.map((one, at) => ({ ...one, id: at, title: 'Step' })))

export const someMeasurements = (date = aDate, after = 0) =>
  fc
    .array(fc.record({ date, value: fc.integer({ min: 0, max: 20 }), voided: fc.boolean() }), {
      maxLength: 4,
    })
    .map((all) => all.map((one, at) => ({ ...one, id: after + at, sequence: after + at })))

const someActivity: fc.Arbitrary<ActivityFact> = fc
  .record({
    areaId: fc.constantFrom(...AREAS.map((area) => area.id)),
    scheduleKind: fc.constantFrom(...SCHEDULE_KINDS),
    start: aDate,
    lasts: fc.integer({ min: 0, max: 900 }),
    weight: fc.constantFrom(0.1, 0.3, 1, 1.7, 2),
    archivedOn: maybe(aDate),
    updates: someUpdates(),
    milestones: someMilestones,
    measurements: someMeasurements(),
    isVoided: fc.boolean(),
  })
  .map(({ start, lasts, measurements, isVoided, ...activity }) => {
    const isDated = activity.scheduleKind === 'dated'
    return anActivity({
      ...activity,
      startDate: isDated ? start : null,
      endDate: isDated ? addDays(start, lasts) : null,
      indicators: [anIndicator({ measurements, voided: isVoided })],
    })
  })

interface Line {
  kind: EntryFact['kind']
  date: IsoDate
  amountOre: number
  at: { areaId: number | null; activityId: number | null }
  poolId: number
  drawsOn: number
}

/** Ledger lines with ids above `after`; a void bears the date of what it takes back. */
export const someEntries = (date = aDate, after = 0, activities = 1): fc.Arbitrary<EntryFact[]> =>
  fc.array(someLine(date, activities), { maxLength: 25 }).map((lines) => {
    const entries: EntryFact[] = []
    for (const [index, { drawsOn, at, ...line }] of lines.entries()) {
      const id = after + index + 1
      const any = <T>(all: readonly T[]): T | undefined => all[drawsOn % (all.length + 1)]
      const commitments = entries.filter((entry) => entry.kind === 'commitment')
      const commitment = line.kind === 'commitment' ? undefined : any(commitments)
      const voided = line.kind === 'void' ? any(entries.filter((one) => one.kind !== 'void')) : null
      if (voided === undefined) continue
      entries.push(
        anEntry({
          ...line,
          ...at,
          id,
          date: voided?.date ?? line.date,
          commitmentId: commitment?.id ?? null,
          voidsId: voided?.id ?? null,
        }),
      )
    }
    return entries
  })

const someLine = (date: fc.Arbitrary<IsoDate>, activities: number): fc.Arbitrary<Line> =>
  fc.record({
    kind: fc.constantFrom(
      'appropriation',
      'allocation',
      'commitment',
      'commitment',
      'release',
      'expense',
      'expense',
      'void',
    ),
    date,
    amountOre: fc.integer({ min: 0, max: 100_000 }),
    at: fc.oneof(
      fc.record({
        areaId: fc.constantFrom(...AREAS.map((area) => area.id)),
        activityId: fc.constant(null),
      }),
      fc.record({ areaId: fc.constant(null), activityId: fc.integer({ min: 1, max: activities }) }),
    ),
    poolId: fc.constantFrom(1, 2),
    drawsOn: fc.nat(20),
  })

export const someFacts: fc.Arbitrary<PlanFacts> = fc
  .array(someActivity, { minLength: 1, maxLength: 10 })
  .chain((activities) =>
    someEntries(aDate, 0, activities.length).map((entries) =>
      facts({
        areas: AREAS,
        activities: activities.map((one, at) => ({ ...one, id: at + 1, number: `1.${at + 1}` })),
        entries,
      }),
    ),
  )

/** Every figure there is of a plan on a date. */
export function everythingOn(facts: PlanFacts, date: IsoDate) {
  const overview = overviewOn(facts, date)
  return {
    overview,
    pool: poolOn(facts.entries, facts, date),
    byArea: moneyByArea(facts, date),
    byActivity: moneyByActivity(facts, date),
    attention: attentionOn(facts, overview, date),
    indicators: facts.activities.flatMap(({ indicators }) =>
      indicators.map((indicator) => indicatorOn(indicator, facts, date)),
    ),
    series: seriesOn(facts, date, addDays(date, -70), addDays(date, 40)),
    steps: spendingSteps(facts.entries, date),
  }
}
