/** The frozen figures are those of the facts recorded by then, whatever is recorded later. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { activityOn } from './activity.ts'
import { aDate, someEntries, someFacts, someMeasurements, someUpdates } from './arbitrary-facts.ts'
import { planOn } from './area.ts'
import { evaluationFigures } from './evaluation-figures.ts'
import { canonicalText, type Freezable } from './frozen.ts'
import { poolOn } from './pool.ts'
import { recordedBy, type RecordedFacts } from './recorded.ts'
import { toTwoDecimals } from './round.ts'

const BEFORE = '2009-04-30T10:00:00.000Z'
const CLOSED = '2009-05-01T10:00:00.000Z'
const LATER = '2009-06-01T10:00:00.000Z'
const textOf = (facts: Parameters<typeof evaluationFigures>[0], cutOff: string): string =>
  canonicalText(evaluationFigures(facts, cutOff) as unknown as Freezable)

const at = (recordedAt: string) => ({ recordedAt, decidedAt: null })
const since = <F extends { readonly voided: boolean }>(facts: readonly F[], recordedAt: string) =>
  facts.map((one) => ({ ...one, ...at(recordedAt), voidedAt: one.voided ? recordedAt : null }))

const someHours = fc.array(
  fc.record({
    date: aDate,
    minutes: fc.integer({ min: 1, max: 40 }).map((quarters) => quarters * 15),
    voided: fc.boolean(),
  }),
  { maxLength: 6 },
)

const asHours = (
  hours: readonly { date: string; minutes: number; voided: boolean }[],
  after: number,
) => hours.map((one, index) => ({ ...one, id: after + index, activityId: 1, unitId: 1 }))

test('frozen figures equal the figures of the facts recorded by then, after any later facts', () => {
  const anything = fc.record({
    facts: someFacts,
    cutOff: aDate,
    hours: someHours,
    laterHours: someHours,
    laterUpdates: someUpdates(aDate, 1000),
    laterMeasurements: someMeasurements(aDate, 1000),
    laterEntries: someEntries(aDate, 1000),
    isVoidedLater: fc.boolean(),
    isDecidedLater: fc.boolean(),
  })
  fc.assert(
    fc.property(anything, (any) => {
      const then: RecordedFacts = {
        ...any.facts,
        entries: any.facts.entries.map((one) => ({ ...one, ...at(BEFORE) })),
        hours: since(asHours(any.hours, 1), BEFORE),
        activities: any.facts.activities.map((activity) => ({
          ...activity,
          updates: since(activity.updates, BEFORE),
          indicators: activity.indicators.map((indicator) => ({
            ...indicator,
            measurements: since(indicator.measurements, BEFORE),
          })),
        })),
      }
      const frozen = textOf(then, any.cutOff)

      const voidLater = <F extends { voided: boolean; voidedAt: string | null }>(one: F): F =>
        any.isVoidedLater && !one.voided ? { ...one, voided: true, voidedAt: LATER } : one
      const now: RecordedFacts = {
        ...then,
        entries: [...then.entries, ...any.laterEntries.map((one) => ({ ...one, ...at(LATER) }))],
        hours: [...then.hours.map(voidLater), ...since(asHours(any.laterHours, 500), LATER)],
        activities: then.activities.map((activity) => ({
          ...activity,
          updates: [
            ...activity.updates
              .map(voidLater)
              .map((update) =>
                any.isDecidedLater && update.approval === 'submitted'
                  ? { ...update, approval: 'approved' as const, decidedAt: LATER }
                  : update,
              ),
            ...since(any.laterUpdates, LATER),
          ],
          indicators: activity.indicators.map((indicator) => ({
            ...indicator,
            measurements: [
              ...indicator.measurements.map(voidLater),
              ...since(any.laterMeasurements, LATER),
            ],
          })),
        })),
      }
      expect(textOf(recordedBy(now, CLOSED), any.cutOff)).toBe(frozen)
      // Nothing but the instant holds them back.
      expect(textOf(recordedBy(now, LATER), any.cutOff)).toBe(textOf(now, any.cutOff))
    }),
  )
})

test('every figure is what the pages’ own functions answer, and none is left out', () => {
  fc.assert(
    fc.property(someFacts, aDate, (facts, cutOff) => {
      const { totals, activities } = evaluationFigures(facts, cutOff)
      const plan = planOn(facts, cutOff)
      const pool = poolOn(facts.entries, facts, cutOff)
      expect(totals).toMatchObject({
        spentOre: pool.spentOre,
        openCommittedOre: pool.openCommittedOre,
        amountOre: pool.amountOre,
        progress: toTwoDecimals(plan.progress),
        coverage: plan.coverage,
        counts: plan.counts,
      })
      expect(activities).toHaveLength(plan.coverage.total)
      for (const one of activities) {
        const activity = facts.activities.find(({ id }) => id === one.id)
        if (activity === undefined) throw new Error('an activity of no plan')
        const { state, schedule, progress } = activityOn(activity, facts, cutOff)
        expect(one).toMatchObject({ state, schedule, progress: toTwoDecimals(progress) })
      }
    }),
    { numRuns: 50 },
  )
})
